/** @jest-environment node */
import { createGraphClient } from '../../../webresources/mail/graph-client';
import { mail, openDesk, type Desk } from './desk';
import { startGraph } from './graph';

const minute = 60_000;
const desks: Desk[] = [];
const open = async (...more: Parameters<typeof openDesk>): Promise<Desk> => {
  const desk = await openDesk(...more);
  desks.push(desk);
  return desk;
};
afterEach(async () => {
  await Promise.all(desks.splice(0).map(({ graph }) => graph.close()));
});
const only = ({ emails }: Desk) => [...emails.values()][0];
const sendMails = ({ graph }: Desk) => graph.asked.filter(({ method }) => method === 'POST');

describe('A mail', () => {
  it('goes out once and is kept as sent, from the signed-in person to the contact, regarding the account', async () => {
    const desk = await open();
    expect(await desk.tab().send(mail)).toEqual({ kind: 'sent' });
    expect(desk.graph.sent).toHaveLength(1);
    expect(only(desk)).toMatchObject({
      activityid: desk.graph.sent[0],
      statecode: 1,
      statuscode: 3,
      senton: '2026-11-21T12:00:00.000Z',
      directioncode: true,
      subject: 'Hello',
      description: '<p>Hello</p>',
      'regardingobjectid_account_email@odata.bind': '/accounts(a1)',
      email_activity_parties: [
        { 'partyid_systemuser@odata.bind': '/systemusers(u1)', participationtypemask: 1 },
        { 'partyid_contact@odata.bind': '/contacts(c1)', addressused: 'jane@contoso.com', participationtypemask: 2 },
      ],
    });
    expect(desk.signIns[0]).toBe('Mail.Send Mail.ReadBasic');
  });

  it('is cleaned before it is kept and before it is sent', async () => {
    const desk = await open();
    await desk.tab().send({ ...mail, html: '<p>Hi<img src=x onerror=a()><script>a()</script></p>' });
    expect(only(desk)).toMatchObject({ description: '<p>Hi</p>' });
    expect(JSON.stringify(sendMails(desk)[0]?.body)).toContain('"content":"<p>Hi</p>"');
  });

  it('may go to somebody who is no contact', async () => {
    const desk = await open();
    await desk.tab().send({ ...mail, contactId: null, name: '' });
    expect(only(desk)).toMatchObject({ email_activity_parties: [{}, { addressused: 'jane@contoso.com', participationtypemask: 2 }] });
    expect(JSON.stringify(sendMails(desk)[0]?.body)).toContain('"toRecipients":[{"emailAddress":{"address":"jane@contoso.com"}}]');
  });

  it('is the same for the same key, and another for another', async () => {
    const desk = await open();
    await desk.tab().send(mail);
    expect(await desk.tab().send(mail)).toEqual({ kind: 'sent' });
    expect(desk.graph.sent).toHaveLength(1);
    await desk.tab().send({ ...mail, key: 'run-1/2' });
    expect(desk.graph.sent).toHaveLength(2);
    expect([...desk.emails.keys()].every((id) => /^[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/.test(id))).toBe(
      true,
    );
  });

  it('goes out once from ten tabs at a time', async () => {
    const desk = await open();
    const outcomes = await Promise.all(Array.from({ length: 10 }, () => desk.tab().send(mail)));
    expect(desk.graph.sent).toHaveLength(1);
    expect(outcomes.filter(({ kind }) => kind === 'sent').length).toBeGreaterThan(0);
    expect(outcomes.every(({ kind }) => kind === 'sent' || kind === 'underWay')).toBe(true);
  });
});

describe('A mail whose answer was lost', () => {
  it('is found among the sent ones', async () => {
    const desk = await open();
    desk.graph.next = 'take-and-break';
    expect(await desk.tab().send(mail)).toEqual({ kind: 'sent' });
    expect(only(desk)).toMatchObject({ statecode: 1, statuscode: 3 });
  });

  it('is not sent again while Sent Items may lag, and found when they do no longer', async () => {
    const desk = await open();
    const tab = desk.tab();
    desk.graph.next = 'take-and-break';
    desk.graph.lags = true;
    expect(await tab.send(mail)).toEqual({ kind: 'unknown' });
    desk.pass(2 * minute - 1);
    expect(await tab.send(mail)).toEqual({ kind: 'unknown' });
    desk.graph.lags = false;
    expect(await tab.send(mail)).toEqual({ kind: 'sent' });
    expect(sendMails(desk)).toHaveLength(1);
  });

  it('is sent again after two minutes where it did not go out', async () => {
    const desk = await open();
    const tab = desk.tab();
    desk.graph.next = 'break';
    expect(await tab.send(mail)).toEqual({ kind: 'unknown' });
    desk.pass(2 * minute);
    expect(await tab.send(mail)).toEqual({ kind: 'sent' });
    expect(desk.graph.sent).toHaveLength(1);
  });

  it('is under way for other tabs, and taken up by them after two minutes', async () => {
    const desk = await open();
    desk.graph.next = 'break';
    await desk.tab().send(mail);
    expect(await desk.tab().send(mail)).toEqual({ kind: 'underWay' });
    desk.pass(2 * minute);
    expect(await desk.tab().send({ ...mail, subject: 'Hello again' })).toEqual({ kind: 'sent' });
    expect(desk.graph.sent).toHaveLength(1);
    expect(only(desk)).toMatchObject({ subject: 'Hello again', statuscode: 3 });
  });

  it('is a server’s failure as well, since it may have sent the mail', async () => {
    const desk = await open();
    desk.graph.next = { status: 503, code: 'ServiceUnavailable' };
    expect(await desk.tab().send(mail)).toEqual({ kind: 'unknown' });
    expect(sendMails(desk)).toHaveLength(1);
  });
});

describe('A mail that was refused', () => {
  it.each([
    [401, 'InvalidAuthenticationToken', 'mail-sign-in'],
    [403, 'ErrorAccessDenied', 'mail-not-permitted'],
    [400, 'ErrorInvalidRecipients', 'mail-address-refused'],
    [429, 'ApplicationThrottled', 'mail-busy'],
    [413, 'ErrorMessageSizeExceeded', 'mail-failed'],
  ])('with %s %s is told as such, and may be sent at once by any tab', async (status, code, refusal) => {
    const desk = await open();
    desk.graph.next = { status, code };
    expect(await desk.tab().send(mail)).toEqual({ kind: 'refused', code: refusal });
    expect(only(desk)).toMatchObject({ statecode: 0, statuscode: 8 });
    expect(await desk.tab().send(mail)).toEqual({ kind: 'sent' });
    expect(desk.graph.sent).toHaveLength(1);
  });

  it('because nobody could be signed in leaves nothing behind', async () => {
    const desk = await open({ signsIn: false });
    expect(await desk.tab().send(mail)).toEqual({ kind: 'refused', code: 'mail-sign-in' });
    expect(desk.emails.size).toBe(0);
    expect(desk.graph.asked).toEqual([]);
  });

  it('by Dataverse is not sent', async () => {
    const desk = await open();
    desk.failNext('create', 'before');
    expect(await desk.tab().send(mail)).toEqual({ kind: 'refused', code: 'mail-failed' });
    expect(desk.graph.asked).toEqual([]);
  });
});

describe('A mail whose activity', () => {
  it('was made although the answer was lost waits, and goes out after two minutes', async () => {
    const desk = await open();
    desk.failNext('create', 'after');
    expect(await desk.tab().send(mail)).toEqual({ kind: 'underWay' });
    desk.pass(2 * minute);
    expect(await desk.tab().send(mail)).toEqual({ kind: 'sent' });
    expect(desk.graph.sent).toHaveLength(1);
  });

  it('could not be marked as sent is out all the same, and is marked when somebody looks', async () => {
    const desk = await open();
    desk.failNext('update', 'before');
    expect(await desk.tab().send(mail)).toEqual({ kind: 'sent' });
    expect(only(desk)).toMatchObject({ statecode: 0 });
    desk.pass(5 * minute);
    expect(await desk.tab().send(mail)).toEqual({ kind: 'sent' });
    expect(only(desk)).toMatchObject({ statecode: 1, statuscode: 3 });
    expect(desk.graph.sent).toHaveLength(1);
  });
});

describe('The token', () => {
  it('goes to the configured Graph, also over http, and with every question', async () => {
    const desk = await open();
    desk.graph.next = 'take-and-break';
    await desk.tab().send(mail);
    expect(desk.graph.asked.map(({ authorization }) => authorization)).toEqual(['Bearer token', 'Bearer token']);
  });

  it('is not even fetched for any other address, not even one that begins alike', async () => {
    const asked = jest.fn(() => Promise.resolve('token'));
    const client = createGraphClient('https://graph.test/own', asked);
    await expect(client.api('https://elsewhere.test/own/v1.0/me').get()).rejects.toThrow('is not Microsoft Graph');
    await expect(client.api('https://graph.test/owner/v1.0/me').get()).rejects.toThrow('is not Microsoft Graph');
    expect(asked).not.toHaveBeenCalled();
  });

  it('does not follow a redirect to another host', async () => {
    const other = await startGraph();
    const desk = await open();
    desk.graph.next = { redirectTo: `${other.url}/v1.0/me/sendMail` };
    expect(await desk.tab().send(mail)).not.toEqual({ kind: 'sent' });
    expect(other.asked).toEqual([]);
    await other.close();
  });
});
