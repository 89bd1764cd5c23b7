import { unexpectedCharacter, unterminated } from './errors';

export type Token = {
  readonly kind: 'word' | 'alias' | 'string' | 'json-string' | 'number' | 'guid' | 'date' | 'punctuation' | 'end';
  /** Of strings: the characters they stand for. */ readonly text: string;
  readonly position: number;
};

const end = '(?![\\w.-])';
/** In the order in which they are tried: a GUID may begin like a number or a word, a date like a number. */
const patterns = [
  ['guid', new RegExp(`[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}${end}`, 'iy')],
  ['date', new RegExp(`\\d{4}-\\d\\d-\\d\\d(?:T\\d\\d:\\d\\d(?::\\d\\d(?:\\.\\d{1,12})?)?(?:Z|[+-]\\d\\d:\\d\\d)?)?${end}`, 'iy')],
  ['number', new RegExp(`-?\\d+(?:\\.\\d+)?(?:e[+-]?\\d+)?${end}`, 'iy')],
  ['alias', /@[A-Za-z_]\w*/y],
  ['word', /[A-Za-z_$][\w$]*(?:\.[A-Za-z_]\w*)*/y],
  ['punctuation', /[()[\],/:;=*-]/y],
] as const;

const blanks = /\s*/y;

/** The option's text cut into words, literals and signs; the last token is `end`. */
export const tokenize = (text: string): readonly Token[] => {
  const tokens: Token[] = [];
  let position = skipBlanks(text, 0);
  while (position < text.length) {
    const token =
      text[position] === "'" ? quoted(text, position) : text[position] === '"' ? jsonQuoted(text, position) : match(text, position);
    tokens.push(token.token);
    position = skipBlanks(text, token.next);
  }
  return [...tokens, { kind: 'end', text: '', position: text.length }];
};

type Read = { readonly token: Token; readonly next: number };

const skipBlanks = (text: string, from: number): number => {
  blanks.lastIndex = from;
  blanks.exec(text);
  return blanks.lastIndex;
};

const match = (text: string, position: number): Read => {
  for (const [kind, pattern] of patterns) {
    pattern.lastIndex = position;
    const found = pattern.exec(text)?.[0];
    if (found !== undefined) return { token: { kind, text: found, position }, next: position + found.length };
  }
  throw unexpectedCharacter(text.charAt(position), position, text);
};

/** `'O''Brien'`: a quote inside is doubled. */
const quoted = (text: string, position: number): Read => {
  let value = '';
  for (let from = position + 1; ;) {
    const close = text.indexOf("'", from);
    if (close < 0) throw unterminated(position, text);
    value += text.slice(from, close);
    if (text[close + 1] !== "'") return { token: { kind: 'string', text: value, position }, next: close + 1 };
    value += "'";
    from = close + 2;
  }
};

const jsonString = /"(?:[^"\\\p{Cc}]|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}))*"/uy;

/** Arrays of values may be written as JSON: `["5","O'Brien"]`. */
const jsonQuoted = (text: string, position: number): Read => {
  jsonString.lastIndex = position;
  const found = jsonString.exec(text)?.[0];
  if (found === undefined) throw unterminated(position, text);
  return { token: { kind: 'json-string', text: String(JSON.parse(found)), position }, next: position + found.length };
};
