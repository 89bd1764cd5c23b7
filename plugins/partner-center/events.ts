import { STATUS_CODES } from 'node:http';
import { z } from 'zod';
import type { Outcome, ProviderEvents, Trace } from '../providers/provider';
import { call, type Connection } from './call';

/** Those that the service understands; `test-created` is what a validation sends. */
const understood = ['test-created', 'reseller-relationship-accepted-by-customer', 'subscription-updated'] as const;

const registration = z.object({ WebhookUrl: z.string() }).transform(({ WebhookUrl }) => WebhookUrl);
const started = z.object({ correlationId: z.string().min(1).max(100) }).transform(({ correlationId }) => correlationId);

const withoutSigns = (word: string): string => word.replace(/[^a-z]/gi, '').toLowerCase();
const namesOfSuccess = new Set(
  Object.entries(STATUS_CODES).flatMap(([status, name]) => (/^2/.test(status) ? [withoutSigns(name ?? '')] : [])),
);

/** An HTTP status as a number or by its name; the documentation shows `OK` alone, .NET writes `NoContent` and its like. */
const isSuccess = (code: string): boolean => /^2\d\d$/.test(code) || namesOfSuccess.has(withoutSigns(code));

/** The words of `status` are not documented: what ended without an answer of 2xx has failed. */
const validation = z
  .object({
    status: z.string(),
    results: z
      .array(
        z.object({ responseCode: z.coerce.string().nullish(), responseMessage: z.string().nullish(), systemError: z.boolean().nullish() }),
      )
      .nullish(),
  })
  .transform(({ status, results }) => {
    const last = results?.at(-1);
    const code = last?.responseCode ?? '';
    const state = isSuccess(code) ? 'delivered' : last === undefined && !/fail/i.test(status) ? 'pending' : 'failed';
    return { state, detail: `${status} ${code} ${last?.responseMessage ?? ''}`.trim().slice(0, 400) } as const;
  });

/** `/webhooks/v1/registration`: where events are delivered to ("Partner Center webhooks"). */
export const events = (connection: Connection): ProviderEvents => {
  const registered = (trace: Trace): Promise<Outcome<string | null>> =>
    call<string | null>(connection, trace, {
      operation: 'ask',
      method: 'GET',
      service: 'webhooks/v1',
      path: 'registration',
      accept: (refused) => (refused.status === 404 ? null : undefined),
      answer: registration,
    });

  return {
    registered,
    /** POST makes the registration and PUT changes it; each is refused where the other was meant. */
    async register(url, trace) {
      const known = await registered(trace);
      if (!known.ok) return known;
      return call<'registered'>(connection, trace, {
        operation: 'ask',
        method: known.value === null ? 'POST' : 'PUT',
        service: 'webhooks/v1',
        path: 'registration',
        body: { WebhookUrl: url, WebhookEvents: understood },
        answer: z.unknown().transform(() => 'registered' as const),
      });
    },
    validate: (trace) =>
      call(connection, trace, {
        operation: 'ask',
        method: 'POST',
        service: 'webhooks/v1',
        path: 'registration/validationEvents',
        answer: started,
      }),
    validation: (id, trace) =>
      call(connection, trace, {
        operation: 'ask',
        method: 'GET',
        service: 'webhooks/v1',
        path: `registration/validationEvents/${encodeURIComponent(id)}`,
        answer: validation,
      }),
  };
};
