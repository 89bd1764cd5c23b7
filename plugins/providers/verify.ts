import type { ConnectivityCheck } from '../../core/provisioning/questions';
import type { Time } from '../time';
import { ensureEvents } from './look-after';
import type { Outcome, Provider, Trace } from './provider';
import { refusedHere } from './refused-here';

const validationPauses = [500, 1000, 2000, 4000] as const;

export type Verify = { readonly time: Time; readonly eventsUrl: string | null };

/** Tries what the service needs of a provider, each thing by itself. Events are tried only where they can reach the service. */
export const verifyConnection = async ({ time, eventsUrl }: Verify, provider: Provider, trace: Trace): Promise<ConnectivityCheck[]> => {
  const checks = [
    check('app-and-user', await provider.signIn.asPerson(trace)),
    check('app-only', await provider.signIn.asApplication(trace)),
    check('agreements', await provider.agreementTemplates(trace)),
    check('customers', await firstPage(provider, trace)),
  ];
  return eventsUrl === null ? checks : [...checks, check('events', await tryEvents(provider, eventsUrl, time, trace))];
};

const check = (name: ConnectivityCheck['name'], outcome: Outcome<unknown>): ConnectivityCheck => ({
  name,
  refusal: outcome.ok ? null : outcome.refusal,
});

const firstPage = async (provider: Provider, trace: Trace): Promise<Outcome<unknown>> => {
  for await (const page of provider.listCustomers(trace)) return page;
  return { ok: true, value: [] };
};

/** The provider sends a test event and tells what became of it. */
const tryEvents = async (provider: Provider, eventsUrl: string, time: Time, trace: Trace): Promise<Outcome<unknown>> => {
  const registered = await ensureEvents(provider, eventsUrl, trace);
  if (!registered.ok) return registered;
  const sent = await provider.events.validate(trace);
  if (!sent.ok) return sent;
  for (const pause of validationPauses) {
    await time.sleep(pause);
    const delivery = await provider.events.validation(sent.value, trace);
    if (!delivery.ok || delivery.value.state === 'delivered') return delivery;
    if (delivery.value.state === 'failed')
      return refusedHere('provider-unreachable', 'the test event was not delivered', delivery.value.detail);
  }
  return refusedHere('provider-unreachable', 'The test event has not arrived yet');
};
