/** The solution cannot be built; every sentence names one thing to mend. */
export class BuildFault extends Error {
  constructor(readonly sentences: readonly string[]) {
    super(`The solution cannot be built:\n${sentences.map((sentence) => `  - ${sentence}`).join('\n')}`);
  }
}
