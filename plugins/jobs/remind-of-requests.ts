import { isReminderDue } from '../../core/provisioning/reminder';
import { day } from '../../core/time/instant';
import { branch, runStatus } from '../../solution/rows';
import type { Dataverse } from '../dataverse/client';
import type { Row, Stored } from '../dataverse/tables';
import type { SendMail } from '../graph/send-mail';
import type { Log } from '../log';
import { ownerOf } from '../reminders/reminded-owner';
import { reminderMail } from '../reminders/reminder-mail';
import { isoInstant, type Time } from '../time';
import { eachOf } from './each-of';
import type { Job } from './job';

export type RemindOptions = {
  readonly dataverse: Dataverse;
  /** Null where no mailbox is configured: then only the row says that its owner should be reminded. */
  readonly sendMail: SendMail | null;
  /** `https://organisation.crm.dynamics.com`, where people open a run. */
  readonly crmUrl: string;
  readonly time: Time;
  readonly log: Log;
  readonly everyMilliseconds: number;
};

const columns = [
  'csp_provisioningid',
  'csp_name',
  '_ownerid_value',
  '_csp_accountid_value',
  '_csp_providerid_value',
  'csp_mailto',
  'csp_requestsenton',
  'csp_remindedon',
] as const;
type Run = Pick<Row<'csp_provisionings'>, (typeof columns)[number]>;

/**
 * Reminds the owners of requests that nobody has answered for as many days as the provider's row says: once for each time that the request
 * was sent. The row is marked first, so that of several processes one writes the mail; a mail that fails after that is not repeated.
 */
export const remindOfRequests = (options: RemindOptions): Job => ({
  name: 'remind of requests',
  everyMilliseconds: options.everyMilliseconds,
  async run() {
    const { dataverse, time } = options;
    const daysOf = createReminderDays(dataverse);
    await eachOf(await waitingRequests(dataverse, time.now()), async (waiting) => {
      const { csp_requestsenton: sentOn, csp_remindedon: remindedOn, _csp_providerid_value: provider } = waiting.row;
      if (sentOn === null || !isReminderDue({ sentOn, remindedOn, days: await daysOf(provider) }, time.now())) return;
      await remind(options, waiting, sentOn);
    });
  },
});

/** No provider reminds sooner than after a day. */
const waitingRequests = (dataverse: Dataverse, now: number): Promise<Stored<Run>[]> =>
  dataverse.query('csp_provisionings', {
    columns,
    filter:
      `statecode eq 0 and statuscode eq ${runStatus.WaitingForCustomer} and csp_branch eq ${branch.ExistingTenant} and ` +
      `csp_requestsenton le ${isoInstant(now - day)}`,
    orderBy: 'csp_requestsenton asc',
  });

/** Asks each provider's row once a round. */
const createReminderDays = (dataverse: Dataverse): ((providerId: string | null) => Promise<number | null>) => {
  const known = new Map<string, number | null>();
  return async (providerId) => {
    if (providerId === null) return null;
    const days = known.get(providerId);
    if (days !== undefined) return days;
    const read = (await dataverse.retrieve('csp_providers', providerId, ['csp_reminderdays']))?.row.csp_reminderdays ?? null;
    known.set(providerId, read);
    return read;
  };
};

const remind = async (
  { dataverse, sendMail, crmUrl, time, log }: RemindOptions,
  { row, etag }: Stored<Run>,
  sentOn: string,
): Promise<void> => {
  const changes = { csp_remindedon: isoInstant(time.now()) };
  if ((await dataverse.change('csp_provisionings', row.csp_provisioningid, etag, changes, ['csp_provisioningid'])) === null) return;
  const told = log.child({ run: row.csp_provisioningid });
  if (sendMail === null) return told.info('a request should be reminded of');
  const owner = await ownerOf(dataverse, row._ownerid_value);
  if (owner === null) return told.warn('a request has no owner who can be written to');
  const account = row._csp_accountid_value === null ? null : await dataverse.retrieve('accounts', row._csp_accountid_value, ['name']);
  const outcome = await sendMail(
    reminderMail({
      ...owner,
      accountName: account?.row.name ?? '',
      contactAddress: row.csp_mailto ?? '',
      sentOn,
      runName: row.csp_name ?? '',
      runLink: `${crmUrl}/main.aspx?pagetype=entityrecord&etn=csp_provisioning&id=${row.csp_provisioningid}`,
    }),
  );
  if (outcome.kind === 'sent') told.info('the owner of a request was reminded');
  else told.error({ outcome: outcome.kind, detail: outcome.detail }, 'the reminder of a request could not be mailed');
};
