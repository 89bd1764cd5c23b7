/** A fault that the reader can mend: its message is a sentence and is printed without a stack. */
export class Mendable extends Error {
  override readonly name = 'Mendable';
}
