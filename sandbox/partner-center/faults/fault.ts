import { z } from 'zod';
import { faultsOfAnyCall } from '../../platform/fault-actions';

/** What goes wrong. */
const faultAction = z.discriminatedUnion('kind', [
  ...faultsOfAnyCall,
  /** Any refusal in the usual shape, without effect. */
  z.strictObject({
    kind: z.literal('answer'),
    status: z.int().min(400).max(599),
    code: z.int().min(0).default(800003),
    description: z.string().max(500).default('Unexpected service error'),
  }),
  /** 429 as the gateway answers it. */
  z.strictObject({ kind: z.literal('throttle'), retryAfter: z.int().min(1).max(3600).default(57) }),
  /** The answer begins with a byte-order mark. */
  z.strictObject({ kind: z.literal('bom') }),
  /** The customer or orders that this call makes are missing from lists and searches for so long, by the sandbox's clock. */
  z.strictObject({ kind: z.literal('list-lag'), milliseconds: z.int().min(0).max(86_400_000) }),
  /** A checkout is answered with 409 / 800060 and goes on; so long (by the sandbox's clock) it answers 409 / 800064, then it has happened. */
  z.strictObject({ kind: z.literal('checkout-in-progress'), milliseconds: z.int().min(1).max(604_800_000) }),
  /** The orders of this purchase tell their subscriptions so much later, by the sandbox's clock; until then lists do not have them either. */
  z.strictObject({ kind: z.literal('late-subscription'), milliseconds: z.int().min(1).max(604_800_000) }),
  /** The order of one group (counted from 0) of this checkout fails; the others succeed. */
  z.strictObject({
    kind: z.literal('order-fails'),
    group: z.int().min(0).default(0),
    code: z.int().min(0).default(800005),
    description: z.string().max(500).default("Create order isn't successful"),
  }),
  /** 401: the partner's consent was revoked. */
  z.strictObject({ kind: z.literal('consent-revoked') }),
  /** 403 / 900329. */
  z.strictObject({ kind: z.literal('app-only-refused') }),
]);

/** Body of `POST /sandbox/partner-center/faults`. */
export const faultRequest = z.strictObject({
  match: z
    .strictObject({
      method: z.enum(['GET', 'POST', 'PUT', 'PATCH', 'DELETE', 'HEAD']).optional(),
      /** From `/v1` on, without case; `*` stands for any text, `{…}` for one segment: `/v1/customers/{id}/agreements`. */
      path: z.string().startsWith('/').max(200).optional(),
    })
    .default({}),
  /** How often; null is until it is taken away. */
  times: z.int().min(1).nullable().default(1),
  /** How many matching calls go through before. */
  skip: z.int().min(0).default(0),
  action: faultAction,
});
export type FaultRequest = z.infer<typeof faultRequest>;

export type Fault = FaultRequest & { readonly id: string };

export const faultMatches = (fault: FaultRequest, method: string, path: string): boolean =>
  (fault.match.method === undefined || fault.match.method === method) &&
  (fault.match.path === undefined || pathPattern(fault.match.path).test(path.replace(/\/+/g, '/')));

const pathPattern = (template: string): RegExp => {
  const pattern = template
    .split(/(\*|\{[^}]*\})/)
    .map((part) => (part === '*' ? '.*' : part.startsWith('{') ? '[^/]+' : part.replace(/[.+?^$()|[\]\\]/g, '\\$&')))
    .join('');
  return new RegExp(`^${pattern}$`, 'i');
};
