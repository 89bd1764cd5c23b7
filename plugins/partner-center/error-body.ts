import { z } from 'zod';

/** Partner Center's refusal as read: `code` is 0 and `text` empty where the body had none. */
export type ProviderRefusal = { readonly status: number; readonly code: number; readonly text: string };

const code = z.coerce.number().catch(0);

/** The three shapes of an error body: most services and the newer ones, the gateway's throttling, OData ("error codes", section 1). */
const shapes = z.union([
  z.object({ code, description: z.string() }),
  z.object({ code, message: z.string() }).transform(({ message, ...rest }) => ({ ...rest, description: message })),
  z.object({ statusCode: z.number(), message: z.string() }).transform(({ message }) => ({ code: 0, description: message })),
  z
    .object({ error: z.object({ code: z.string(), message: z.string() }) })
    .transform(({ error }) => ({ code: 0, description: `${error.code}: ${error.message}` })),
]);

/** The longest that is kept of the provider's words. */
const longest = 1900;

export const readRefusal = (status: number, body: unknown): ProviderRefusal => {
  const parsed = shapes.safeParse(body);
  return parsed.success
    ? { status, code: parsed.data.code, text: parsed.data.description.slice(0, longest) }
    : { status, code: 0, text: '' };
};

/** What an administrator reads: the provider's sentence, then status and code. */
export const wordsOf = ({ status, code: number, text }: ProviderRefusal): string =>
  `${text} (${number === 0 ? status : `${status} / ${number}`})`.trimStart();
