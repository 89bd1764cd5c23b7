import { expected, syntaxError, tooDeep } from './errors';
import { tokenize, type Token } from './tokens';

/** Nothing that people or the product write comes near; deeper text is an attack on the stack. */
const deepest = 100;

/** A position in the tokens of one option, with the values of the request's parameter aliases. */
export class TokenReader {
  readonly #tokens: readonly Token[];
  readonly #endToken: Token;
  #index = 0;
  #depth = 0;

  constructor(
    readonly text: string,
    readonly aliases: ReadonlyMap<string, string>,
  ) {
    this.#tokens = tokenize(text);
    this.#endToken = { kind: 'end', text: '', position: text.length };
  }

  /** The token `ahead` of the present one, without taking it. */
  peek(ahead = 0): Token {
    return this.#tokens[this.#index + ahead] ?? this.#endToken;
  }

  take(): Token {
    const token = this.peek();
    this.#index++;
    return token;
  }

  /** Takes the sign or word if it stands here. */
  takeIf(text: string): boolean {
    const { kind, text: here } = this.peek();
    const there = (kind === 'word' || kind === 'punctuation') && here === text;
    if (there) this.#index++;
    return there;
  }

  need(text: string): void {
    if (!this.takeIf(text)) throw expected(text, this.peek().position, this.text);
  }

  needWord(): Token {
    const token = this.take();
    if (token.kind !== 'word') throw syntaxError(token.position, this.text);
    return token;
  }

  needEnd(): void {
    if (this.peek().kind !== 'end') throw syntaxError(this.peek().position, this.text);
  }

  /** At least one, separated by commas. */
  list<T>(one: () => T): readonly T[] {
    const items = [one()];
    while (this.takeIf(',')) items.push(one());
    return items;
  }

  /** Counts what recurses, so that deep text is refused instead of overflowing the stack. */
  nested<T>(body: () => T): T {
    if (this.#depth === deepest) throw tooDeep();
    this.#depth++;
    try {
      return body();
    } finally {
      this.#depth--;
    }
  }
}
