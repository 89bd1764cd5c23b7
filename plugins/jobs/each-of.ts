/**
 * A job's work on each of what it has found, in turn. One that fails does not keep the rest waiting, round after round: all of them are tried
 * before the faults are thrown, a single one as it is.
 */
export const eachOf = async <T>(found: Iterable<T>, work: (one: T) => Promise<unknown>): Promise<void> => {
  const faults: unknown[] = [];
  for (const one of found) await work(one).catch((fault: unknown) => faults.push(fault));
  if (faults.length > 1) throw new AggregateError(faults, `${faults.length} of what a job has found could not be worked on`);
  if (faults.length === 1) throw faults[0];
};
