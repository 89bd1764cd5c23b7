import type { z } from 'zod';
import { NotSupported } from '../../platform/not-supported';
import { invalidPayload, unreadablePayload } from '../errors';

/** Reads a JSON body. Members that the schema does not know are refused by name, or left out where the emulator is loose. */
export const readBody = <Schema extends z.ZodType>(schema: Schema, text: string, loose: boolean): z.output<Schema> => {
  const value = parse(text);
  const parsed = schema.safeParse(value);
  if (parsed.success) return parsed.data;
  const unknown = parsed.error.issues.flatMap((issue) =>
    issue.code === 'unrecognized_keys' ? issue.keys.map((key) => [...issue.path, key]) : [],
  );
  const [first] = unknown;
  if (first === undefined) throw invalidPayload(parsed.error.issues[0]?.path.join('.') ?? '');
  if (!loose) throw new NotSupported(`body member ${first.join('.')}`);
  return readBody(schema, JSON.stringify(unknown.reduce<unknown>(without, value)), loose);
};

const parse = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    throw unreadablePayload();
  }
};

const without = (value: unknown, [name, ...rest]: readonly PropertyKey[]): unknown => {
  if (name === undefined || typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map((item: unknown, index) => (index === name ? without(item, rest) : item));
  const members = Object.entries(value);
  if (rest.length === 0) return Object.fromEntries(members.filter(([member]) => member !== name));
  return Object.fromEntries(members.map(([member, content]) => [member, member === name ? without(content, rest) : content]));
};
