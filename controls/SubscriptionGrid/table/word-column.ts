import { foldText } from './fold-text';

/**
 * A column of texts as a list of the different ones (`words`) and, for each row, a place in that list. Offers, states and customers repeat,
 * so that what would be done for each row is done once for each word.
 */
export class WordColumn {
  public readonly words: string[] = [];
  public codes = new Uint32Array(0);
  private readonly places = new Map<string, number>();
  private readonly foldedWords: string[] = [];
  private count = 0;

  public constructor(private readonly read: (row: number) => string) {}

  /** Reads the rows that came since it was last called. */
  public extendTo(count: number): void {
    if (count === this.count) return;
    const codes = new Uint32Array(count);
    codes.set(this.codes.subarray(0, this.count));
    for (let row = this.count; row < count; row++) codes[row] = this.codeOf(this.read(row));
    this.codes = codes;
    this.count = count;
  }

  /** Reads what `folded` will ask for. */
  public prepare(): void {
    void this.folded;
  }

  /** The words as they are searched: without case and accents. */
  public get folded(): readonly string[] {
    for (let place = this.foldedWords.length; place < this.words.length; place++) this.foldedWords.push(foldText(this.words[place] ?? ''));
    return this.foldedWords;
  }

  private codeOf(word: string): number {
    const known = this.places.get(word);
    if (known !== undefined) return known;
    const code = this.words.push(word) - 1;
    this.places.set(word, code);
    return code;
  }
}
