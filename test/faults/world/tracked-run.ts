import { randomUUID } from 'node:crypto';
import { fixedId } from '../../../plugins/dataverse/fixed-id';
import { answeredRun, type AnsweredRun, type Way } from '../../e2e/world/answered-run';
import type { Person } from '../../e2e/world/person';
import type { Gate, Track } from './gate';

export type TrackedRun = { readonly run: AnsweredRun; readonly track: Track };

/** A run on which everything is answered, and the calls that the service makes for it from now on. */
export const trackedRun = async (person: Person, gate: Gate, name: string, way: Way): Promise<TrackedRun> => {
  const run = await answeredRun(person, name, {}, way);
  const correlationId = randomUUID();
  await person.update(`csp_provisionings(${run.runId})`, { csp_correlationid: correlationId });
  return { run, track: gate.track([run.runId, run.accountId, correlationId, fixedId(run.runId, 'csp_agreement')]) };
};
