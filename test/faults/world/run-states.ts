import type { AnsweredRun } from '../../e2e/world/answered-run';
import type { Person, Row } from '../../e2e/world/person';
import { decideOn } from './customer';
import { waitFor } from './wait-for';

/** Waits for a run's state, and gives the row as it is then. */
export const reach = (person: Person, { runId }: AnsweredRun, status: number): Promise<Row> =>
  waitFor(
    () => person.read(`csp_provisionings(${runId})`),
    (row) => row['statuscode'] === status,
  );

/** The customer follows the link that stands on the run's agreement now, and decides. */
export const customerDecides = async (person: Person, { accountId }: AnsweredRun, decision: 'accepted' | 'declined'): Promise<void> => {
  const [agreement] = await person.list(`csp_agreements?$select=csp_link&$filter=_csp_accountid_value eq ${accountId}`);
  await decideOn(String(agreement?.['csp_link']), decision);
};
export const customerAccepts = (person: Person, run: AnsweredRun): Promise<void> => customerDecides(person, run, 'accepted');
