import { z } from 'zod';
import { faultsOfAnyCall } from '../../platform/fault-actions';

/** What goes wrong. */
const faultAction = z.discriminatedUnion('kind', [
  ...faultsOfAnyCall,
  /** 429; `retryAfter` in seconds. */
  z.strictObject({ kind: z.literal('throttle'), retryAfter: z.int().min(1).max(3600).default(10) }),
  /** Any refusal in the usual shape, without effect. */
  z.strictObject({
    kind: z.literal('answer'),
    status: z.int().min(400).max(599),
    code: z.string().min(1).max(100).default('InternalServerError'),
    message: z.string().max(500).default('Unable to process the request.'),
  }),
  /** The mail that this call sends reaches Sent Items so much later, by the sandbox's clock. */
  z.strictObject({ kind: z.literal('list-lag'), milliseconds: z.int().min(0).max(86_400_000) }),
]);

/** Each operation by the name that a fault has for it. */
const faultedCalls = [
  'me',
  'sendMail',
  'createDraft',
  'changeDraft',
  'sendDraft',
  'deleteMessage',
  'message',
  'messages',
  'drafts',
  'sentItems',
] as const;

/** Body of `POST /sandbox/graph/faults`. */
export const faultRequest = z.strictObject({
  /** The call it strikes; any where none is named. */
  call: z.enum(faultedCalls).optional(),
  /** How often; null is until it is taken away. */
  times: z.int().min(1).nullable().default(1),
  /** How many such calls go through before. */
  skip: z.int().min(0).default(0),
  action: faultAction,
});
export type FaultRequest = z.infer<typeof faultRequest>;
export type Fault = FaultRequest & { readonly id: string };
export type FaultedCall = NonNullable<FaultRequest['call']>;
