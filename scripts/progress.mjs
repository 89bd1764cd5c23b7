/** Prints what is being done and how long it took; one line a step. */
export const step = async (title, work) => {
  const started = performance.now();
  process.stdout.write(`  ${title} … `);
  const result = await work();
  process.stdout.write(`${((performance.now() - started) / 1000).toFixed(1)} s\n`);
  return result;
};

/** A fault that the reader can mend: printed as a sentence, without a stack. */
export class Mendable extends Error {
  name = 'Mendable';
}

/** Runs a script and turns its faults into sentences and an exit code. */
export const runScript = async (main) => {
  try {
    process.exit((await main()) ?? 0);
  } catch (error) {
    process.stdout.write('\n');
    console.error(error?.name === 'Mendable' ? error.message : sentenceFor(error));
    process.exit(1);
  }
};

const sentenceFor = (error) => {
  if (error?.code === 'ENOSPC') return 'The disk is full. Free about 1 GB and run the command again.';
  if (error?.code === 'EACCES')
    return `This folder may not be written (${error.path ?? error.message}). Clone the project where you may write.`;
  return error?.stack ?? String(error);
};
