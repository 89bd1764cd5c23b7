import type { Context } from 'hono';
import { z } from 'zod';
import type { ApiEnvironment } from './caller';
import { Refuse } from './problem';

/** What fits the schema, or `invalid-question`. */
export const readAs = <T>(schema: z.ZodType<T>, value: unknown): T => {
  const parsed = schema.safeParse(value);
  if (!parsed.success) throw new Refuse('invalid-question');
  return parsed.data;
};

export const bodyAs = async <T>(context: Context<ApiEnvironment>, schema: z.ZodType<T>): Promise<T> =>
  readAs(schema, await context.req.json().catch(() => null));

/** The run that the path names; a row's id is a GUID and anything else is not found. */
export const runIdOf = (id: string): string => {
  const parsed = z.guid().safeParse(id);
  if (!parsed.success) throw new Refuse('not-found');
  return parsed.data.toLowerCase();
};
