import { agreementState, credentials, runStatus } from '../../../solution/rows';
import type { AnsweredRun } from '../../e2e/world/answered-run';
import type { Person, Row } from '../../e2e/world/person';
import { takeCensus } from './partner-census';

/**
 * The law of a run: completed, with one customer, one agreement and one first password at Partner Center, one row of each in the CRM, and
 * credentials that wait or are said to be lost. Resolves with the run and the passwords that were given out.
 */
export const expectDoneOnce = async (
  baseUrl: string,
  person: Person,
  { runId, accountId, domain }: AnsweredRun,
): Promise<{ run: Row; passwords: readonly string[] }> => {
  const ofAccount = `$filter=_csp_accountid_value eq ${accountId}`;
  const run = await person.read(`csp_provisionings(${runId})`);
  expect(run).toMatchObject({ statuscode: runStatus.Completed, csp_domain: domain, csp_leaseholder: null, csp_refusal: null });
  const { customers, agreements, passwords } = (await takeCensus(baseUrl))(domain);
  expect({ customers, agreements }).toEqual({ customers: 1, agreements: 1 });
  expect(passwords.length).toBeLessThanOrEqual(1);
  expect([credentials.Waiting, credentials.Lost]).toContain(run['csp_credentials']);
  expect(await person.list(`csp_agreements?${ofAccount}`)).toEqual([expect.objectContaining({ csp_state: agreementState.Confirmed })]);
  expect(await person.list(`csp_provideraccounts?${ofAccount}`)).toEqual([expect.objectContaining({ csp_domain: domain })]);
  expect(await person.read(`accounts(${accountId})`)).toMatchObject({
    csp_tenantdomain: domain,
    csp_agreementstate: agreementState.Confirmed,
  });
  return { run, passwords };
};
