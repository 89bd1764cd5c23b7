import type { MailPage } from '../../../core/mail/mailer';
import type { RequestOutcome } from '../../../core/mail/request-mail';
import type { RunState } from '../../../core/provisioning/run';
import { hasMovedOn, mailSubmits } from '../../../core/provisioning/run-steps';
import { nameOf, runStatus, type ProvisioningRow, type ProvisioningWrite } from '../../../solution/rows';
import { createMailer } from '../mailer';
import { formattedAt, numberAt, textAt, textOrNullAt } from '../row';

const columns = [
  'statuscode',
  'csp_requestcount',
  'csp_requestedon',
  '_csp_accountid_value',
  '_csp_contactid_value',
  'csp_mailto',
  'csp_mailsubject',
  'csp_mailbody',
] as const satisfies readonly (keyof ProvisioningRow)[];

/** `now` is milliseconds since 1970, UTC. */
export const sendRequest = async (
  page: MailPage,
  { id, state }: { readonly id: string; readonly state: RunState },
  now: number,
): Promise<RequestOutcome> => {
  const row = await Promise.resolve(page.webAPI.retrieveRecord('csp_provisioning', id, `?$select=${columns.join(',')}`)).catch(() => null);
  if (row === null) return 'mail-unreachable';
  const current = nameOf(runStatus, numberAt(row, 'statuscode')) ?? 'Draft';
  if (hasMovedOn(state, current)) return 'moved-on';

  const number = (numberAt(row, 'csp_requestcount') ?? 0) + 1;
  const outcome = await createMailer(page).send({
    key: `${id}/${String(number)}`,
    accountId: textAt(row, '_csp_accountid_value'),
    contactId: textOrNullAt(row, '_csp_contactid_value'),
    name: formattedAt(row, '_csp_contactid_value'),
    address: textAt(row, 'csp_mailto').trim(),
    subject: textAt(row, 'csp_mailsubject'),
    html: textAt(row, 'csp_mailbody'),
  });
  if (outcome.kind === 'refused') return outcome.code;
  if (outcome.kind !== 'sent') return outcome.kind;

  const instant = new Date(now).toISOString();
  const written: ProvisioningWrite = {
    csp_requestcount: number,
    csp_requestsenton: instant,
    ...(textAt(row, 'csp_requestedon') === '' ? { csp_requestedon: instant } : {}),
    ...(mailSubmits(state)
      ? { csp_submittedon: instant, 'csp_SubmittedBy@odata.bind': `/systemusers(${page.userId})`, statuscode: runStatus.Submitted }
      : {}),
  };
  return Promise.resolve(page.webAPI.updateRecord('csp_provisioning', id, written)).then(
    () => 'sent',
    () => 'not-noted',
  );
};
