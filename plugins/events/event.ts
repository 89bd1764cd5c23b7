import { z } from 'zod';

/** What the service reads of an event. The event is a hint only: what it is about is read from the provider. */
export const event = z.object({
  EventName: z.string().min(1).max(200),
  /** Some events are about nothing in particular. */
  ResourceUri: z
    .string()
    .max(2000)
    .nullish()
    .transform((uri) => uri ?? ''),
  ResourceChangeUtcDate: z.string().max(100),
});
export type Event = z.output<typeof event>;

/** The same change of the same resource, however often it is told. */
export const identityOf = ({ EventName, ResourceUri, ResourceChangeUtcDate }: Event): string =>
  JSON.stringify([EventName, ResourceUri, ResourceChangeUtcDate]);

const customer = /\/customers\/([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})(?:\/|$)/i;

const subscription = /\/customers\/[0-9a-f-]{36}\/subscriptions\/([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})(?:\/|$)/i;

/** The customer that a resource of the provider belongs to, or null. `host` is the provider's, with its port; nothing else is believed. */
export const customerIn = (resourceUri: string, host: string): string | null => partOf(resourceUri, host, customer);

/** The subscription that a resource of the provider is; the same holds. */
export const subscriptionIn = (resourceUri: string, host: string): string | null => partOf(resourceUri, host, subscription);

const partOf = (resourceUri: string, host: string, part: RegExp): string | null => {
  if (!URL.canParse(resourceUri)) return null;
  const url = new URL(resourceUri);
  return url.host === host ? (part.exec(url.pathname)?.[1]?.toLowerCase() ?? null) : null;
};
