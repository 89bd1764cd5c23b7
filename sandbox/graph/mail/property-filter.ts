import { NotSupported } from '../../platform/not-supported';

const text = `'((?:[^']|'')*)'`;
const pattern = new RegExp(
  `^singleValueExtendedProperties/any\\(\\s*(\\w+)\\s*:\\s*\\1/id eq ${text} and \\1/value eq ${text}\\s*\\)$`,
  'i',
);

/** Reads the one filter that is known: messages with an extended property of this id and value. Any other is refused by name. */
export const readPropertyFilter = (filter: string): { readonly id: string; readonly value: string } => {
  const [, , id, value] = pattern.exec(filter.trim()) ?? [];
  if (id === undefined || value === undefined) throw new NotSupported(`$filter ${filter}`);
  return { id: unquoted(id), value: unquoted(value) };
};

const unquoted = (literal: string): string => literal.replaceAll("''", "'");
