import { z } from 'zod';
import type { Answer } from './operation';

const refusal = z.object({ code: z.union([z.string(), z.number()]), description: z.string() });

/** The host of price sheets tells of errors as OData does. */
export const isSalesPath = (path: string): boolean => path.toLowerCase().startsWith('/partner-sales/');

/** Leaves what is no refusal of Partner Center's own shape as it is, the gateway's 429 among it. */
export const inODataShape = (answer: Answer): Answer => {
  const refused = refusal.safeParse(answer.body);
  if (answer.status < 400 || !refused.success) return answer;
  const { code, description } = refused.data;
  return {
    status: answer.status,
    body: { error: { code: String(code), message: description, target: null, innerError: null } },
    ...(answer.headers ? { headers: answer.headers } : {}),
  };
};
