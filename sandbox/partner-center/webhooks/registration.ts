import { z } from 'zod';
import { parseEnumeration } from '../protocol/enumeration';
import { invalidProperty } from '../errors';
import type { World } from '../world';
import { eventNames, type EventName } from './event-names';

const storedRegistration = z.object({
  subscriberId: z.string(),
  webhookUrl: z.string(),
  webhookEvents: z.array(z.enum(eventNames)),
  /** The signature comes in `x-ms-signature` instead of `Authorization`. */
  signatureInOwnHeader: z.boolean(),
});
/** Where a partner's events go, and which. One for each partner. */
export type Registration = z.output<typeof storedRegistration>;

/** Body of `POST` and `PUT /webhooks/v1/registration`. */
export const registrationRequest = z.object({
  SubscriberId: z.unknown().optional(),
  WebhookUrl: z.string().trim().max(2000),
  WebhookEvents: z.array(z.string()).min(1),
  SignatureTokenToMsSignatureHeader: z.boolean().optional(),
});

/** Throws 400 / 3000 for an address that is none and 400 / 900126 for an event that is none. */
export const checkedRegistration = (request: z.output<typeof registrationRequest>, subscriberId: string): Registration => {
  if (!/^https?:$/.test(protocolOf(request.WebhookUrl))) throw invalidProperty('WebhookUrl');
  return {
    subscriberId,
    webhookUrl: request.WebhookUrl,
    webhookEvents: [...new Set(request.WebhookEvents.map((name): EventName => parseEnumeration(eventNames, name)))],
    signatureInOwnHeader: request.SignatureTokenToMsSignatureHeader ?? false,
  };
};

export const findRegistration = ({ database }: Pick<World, 'database'>, partnerId: string): Registration | undefined => {
  const row = database.get('SELECT registration FROM registration WHERE partnerId = ?', partnerId);
  return row && storedRegistration.parse(JSON.parse(String(row['registration'])));
};

export const saveRegistration = ({ database }: World, partnerId: string, registration: Registration): void =>
  void database.run('INSERT OR REPLACE INTO registration (partnerId, registration) VALUES (?, ?)', partnerId, JSON.stringify(registration));

/** As it is answered: PascalCase, unlike most of Partner Center. */
export const registrationResource = ({ webhookUrl, webhookEvents }: Registration) => ({
  WebhookUrl: webhookUrl,
  WebhookEvents: webhookEvents,
});

const protocolOf = (url: string): string => (URL.canParse(url) ? new URL(url).protocol : '');
