import { consentUntil } from '../../core/providers/consent';
import { refusal } from '../../solution/rows';
import type { Write } from '../dataverse/tables';
import { isoInstant, type Time } from '../time';
import type { Outcome, Provider, Trace } from './provider';

export type LookAfter = {
  readonly time: Time;
  /** Where the provider's events shall go; null where the service cannot be reached from outside. */
  readonly eventsUrl: string | null;
};

/**
 * What keeps a connection alive: a renewed consent, the link that customers are sent, and the registration of events. Answers with what the
 * provider's row shall say; the reason is the first of what did not work.
 */
export const lookAfter = async ({ time, eventsUrl }: LookAfter, provider: Provider, trace: Trace): Promise<Write<'csp_providers'>> => {
  const signedIn = await provider.signIn.asPerson(trace);
  if (!signedIn.ok) return { csp_connectionrefusal: refusal[signedIn.refusal] };
  const link = await provider.relationshipLink(trace);
  const events = await ensureEvents(provider, eventsUrl, trace);
  const refused = [link, events].find((outcome) => !outcome.ok);
  return {
    csp_consentuntil: consentUntil(time.now()),
    csp_verifiedon: isoInstant(time.now()),
    csp_connectionrefusal: refused === undefined || refused.ok ? null : refusal[refused.refusal],
    ...(link.ok ? { csp_relationshiplink: link.value } : {}),
  };
};

/** Registers the address where another one, or none, is registered. */
export const ensureEvents = async (provider: Provider, eventsUrl: string | null, trace: Trace): Promise<Outcome<unknown>> => {
  if (eventsUrl === null) return { ok: true, value: null };
  const known = await provider.events.registered(trace);
  return !known.ok || known.value === eventsUrl ? known : provider.events.register(eventsUrl, trace);
};
