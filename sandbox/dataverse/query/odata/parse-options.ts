import { NotSupported } from '../../../platform/not-supported';
import { badCount, badTop, optionNotSupported, optionTwice, syntaxError } from './errors';
import { parseApply } from './parse-apply';
import { parseExpand } from './parse-expand';
import { parseExpression } from './parse-expression';
import { noOptions, type Options, type OrderNode } from './syntax';
import { TokenReader } from './token-reader';

type Option = keyof Options;
type Parsers = { readonly [Name in Option]: (reader: TokenReader) => Options[Name] };

/** A comma at the end is let pass, as the service does: its own samples have one. */
const parseSelect = (reader: TokenReader): readonly string[] => {
  const columns: string[] = [];
  do columns.push(reader.takeIf('*') ? '*' : reader.needWord().text);
  while (reader.takeIf(',') && reader.peek().kind !== 'end');
  return columns;
};

const parseOrderBy = (reader: TokenReader): readonly OrderNode[] =>
  reader.list(() => {
    const by = parseExpression(reader);
    return { by, descending: !reader.takeIf('asc') && reader.takeIf('desc') };
  });

const parseTop = (reader: TokenReader): number => {
  const { kind, text } = reader.take();
  if (kind !== 'number' || !/^\d{1,9}$/.test(text)) throw badTop(text);
  return Number(text);
};

const parseCount = (reader: TokenReader): boolean => {
  const { text } = reader.take();
  if (text !== 'true' && text !== 'false') throw badCount(text);
  return text === 'true';
};

const parsers: Parsers = {
  select: parseSelect,
  filter: parseExpression,
  orderby: parseOrderBy,
  expand: parseExpand,
  apply: parseApply,
  top: parseTop,
  count: parseCount,
};

const isOption = (name: string): name is Option => Object.hasOwn(parsers, name);

/**
 * The options of a request, decoded once: `$select`, `$filter`, `$orderby`, `$expand`, `$apply`, `$top`, `$count` and the values of parameter
 * aliases (`@p1`). Any other option is refused by name; those that mean something elsewhere (`$skiptoken`, `fetchXml`…) are not passed in.
 */
export const parseOptions = (given: Iterable<readonly [string, string]>): Options => {
  const pairs = [...given];
  const aliases = new Map(pairs.filter(([name]) => name.startsWith('@')));
  let options: Options = noOptions;
  const seen = new Set<string>();
  for (const [name, text] of pairs) {
    if (name.startsWith('@')) continue;
    if (seen.has(name)) throw optionTwice(name);
    seen.add(name);
    const reader = new TokenReader(text, aliases);
    options = withOption(options, name, reader);
    reader.needEnd();
  }
  return options;
};

/** The options in the parentheses of `$expand`, separated by semicolons. */
export const parseNestedOptions = (reader: TokenReader): Options => {
  let options: Options = noOptions;
  do {
    const { text: name, position } = reader.needWord();
    if (name === '$apply' || name === '$count') throw new NotSupported(`query option ${name} inside $expand`);
    if (!name.startsWith('$')) throw syntaxError(position, reader.text);
    reader.need('=');
    options = withOption(options, name, reader);
  } while (reader.takeIf(';'));
  return options;
};

const withOption = (options: Options, name: string, reader: TokenReader): Options => {
  if (name === '$skip' || name === '$search') throw optionNotSupported(name);
  const option = name.slice(1);
  if (!name.startsWith('$') || !isOption(option)) throw new NotSupported(`query option ${name}`);
  return { ...options, [option]: parsers[option](reader) };
};
