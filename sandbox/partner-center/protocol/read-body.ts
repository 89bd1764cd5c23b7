import { z } from 'zod';
import { NotSupported } from '../../platform/not-supported';
import { invalidProperty, invalidRequest } from '../errors';

/**
 * Reads a JSON body: member names without regard to case, null as left out, a byte-order mark ignored.
 * Throws 400 / 800002 for what is no JSON, 400 / 3000 with the member's name for what the schema refuses.
 */
export const readBody = <Schema extends z.ZodType>(schema: Schema, text: string, loose: boolean): z.output<Schema> => {
  const parsed = schema.safeParse(shapedLike(schema, parse(text), loose, ''));
  if (parsed.success) return parsed.data;
  throw invalidProperty(propertyName(parsed.error.issues[0]?.path ?? []));
};

const parse = (text: string): unknown => {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    throw invalidRequest();
  }
};

/** Renames members to the schema's own spelling and drops nulls. */
const shapedLike = (schema: z.ZodType, value: unknown, loose: boolean, path: string): unknown => {
  const bare = unwrapped(schema);
  if (bare instanceof z.ZodArray && Array.isArray(value))
    return value.map((item) => shapedLike(bare.element as z.ZodType, item, loose, path));
  if (!(bare instanceof z.ZodObject) || value === null || typeof value !== 'object' || Array.isArray(value)) return value;

  const members = new Map(
    Object.entries(bare.shape as Record<string, z.ZodType>).map(([name, type]) => [name.toLowerCase(), { name, type }]),
  );
  const shaped: Record<string, unknown> = {};
  for (const [given, content] of Object.entries(value)) {
    const member = members.get(given.toLowerCase());
    if (!member) {
      if (!loose) throw new NotSupported(`body member ${path}${given}`);
    } else if (content !== null) {
      shaped[member.name] = shapedLike(member.type, content, loose, `${path}${member.name}.`);
    }
  }
  return shaped;
};

const unwrapped = (schema: z.ZodType): z.ZodType => {
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodNullable) return unwrapped(schema.unwrap() as z.ZodType);
  return schema;
};

const propertyName = (path: readonly PropertyKey[]): string =>
  path
    .map((part) => String(part))
    .map((part) => part.charAt(0).toUpperCase() + part.slice(1))
    .join('.') || 'Body';
