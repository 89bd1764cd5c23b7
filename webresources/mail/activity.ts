import type { MailPage, OutgoingMail } from '../../core/mail/mailer';
import { numberAt, textAt } from './row';

/** The platform's e-mail, as far as we use it: `Failed` is an open one that certainly did not go out. */
const status = { Draft: 1, Failed: 8, Sent: 3 } as const;
const party = { sender: 1, to: 2 } as const;

export type Activity = {
  readonly state: 'open' | 'failed' | 'sent';
  /** When it was written last; milliseconds since 1970, UTC. */
  readonly touchedOn: number;
};

/** The mail on the account's timeline. A second one with the same id is refused by Dataverse. */
export const createActivity = async ({ webAPI, userId }: MailPage, id: string, mail: OutgoingMail): Promise<void> => {
  await webAPI.createRecord('email', {
    activityid: id,
    subject: mail.subject,
    description: mail.html,
    directioncode: true,
    'regardingobjectid_account_email@odata.bind': `/accounts(${mail.accountId})`,
    email_activity_parties: [
      { 'partyid_systemuser@odata.bind': `/systemusers(${userId})`, participationtypemask: party.sender },
      {
        ...(mail.contactId === null ? {} : { 'partyid_contact@odata.bind': `/contacts(${mail.contactId})` }),
        addressused: mail.address,
        participationtypemask: party.to,
      },
    ],
  });
};

/** `null` where there is none; rejects where one cannot look. */
export const readActivity = async ({ webAPI }: MailPage, id: string): Promise<Activity | null> => {
  const options = `?$select=statecode,statuscode,modifiedon&$filter=activityid eq ${id}`;
  const [row] = (await webAPI.retrieveMultipleRecords('email', options)).entities;
  if (row === undefined) return null;
  const reason = numberAt(row, 'statuscode');
  return {
    state: numberAt(row, 'statecode') === 1 ? 'sent' : reason === status.Failed ? 'failed' : 'open',
    touchedOn: Date.parse(textAt(row, 'modifiedon')),
  };
};

/** Before a mail is tried again it says what is tried now, and to others that it is being tried. */
export const reopenActivity = async ({ webAPI }: MailPage, id: string, { subject, html }: OutgoingMail): Promise<void> => {
  await webAPI.updateRecord('email', id, { subject, description: html, statecode: 0, statuscode: status.Draft });
};

export const markFailed = async ({ webAPI }: MailPage, id: string): Promise<void> => {
  await webAPI.updateRecord('email', id, { statecode: 0, statuscode: status.Failed });
};

export const markSent = async ({ webAPI }: MailPage, id: string, now: number): Promise<void> => {
  await webAPI.updateRecord('email', id, { statecode: 1, statuscode: status.Sent, senton: new Date(now).toISOString() });
};
