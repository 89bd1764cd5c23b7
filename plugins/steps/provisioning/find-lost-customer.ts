import type { Customer, Provider } from '../../providers/provider';
import { refusedHere } from '../../providers/refused-here';
import type { RunContext } from './context';
import type { SentCustomer } from './journal';
import { refusedBy, type StepResult } from './result';
import type { Session } from './session';

/** How long after the call a customer may be missing from the provider's lists. Not documented; orders lag up to 15 minutes. */
export const listLagMilliseconds = 15 * 60 * 1000;

export type LostCustomer =
  | { readonly kind: 'found'; readonly customer: Customer }
  | { readonly kind: 'not-made' }
  | { readonly kind: 'not-known'; readonly result: StepResult };

/**
 * What became of a call to create a customer that was never answered. Found is only what has the domain and the company that were sent.
 * A free domain proves that nothing was made; a taken one that is not in our list may be ours and late, so it is waited for.
 */
export const findLostCustomer = async (context: RunContext, session: Session, provider: Provider): Promise<LostCustomer> => {
  const { sentCustomer, startedOn } = session.entry('customer');
  if (sentCustomer === undefined) return { kind: 'not-made' };
  const trace = { correlationId: session.correlationId };
  await session.hold();
  const found = await provider.findCustomer(sentCustomer.domain, trace);
  if (!found.ok) return { kind: 'not-known', result: refusedBy(found) };
  if (found.value !== null) return isSame(found.value, sentCustomer) ? { kind: 'found', customer: found.value } : { kind: 'not-made' };

  await session.hold();
  const taken = await provider.isDomainTaken(sentCustomer.domain, trace);
  if (!taken.ok) return { kind: 'not-known', result: refusedBy(taken) };
  if (!taken.value || isSettled(startedOn, context.time.now())) return { kind: 'not-made' };
  const refused = refusedHere('outcome-unknown', 'the domain exists, but is not yet among our customers', sentCustomer.domain);
  return { kind: 'not-known', result: { kind: 'later', refused } };
};

const isSettled = (startedOn: string | undefined, now: number): boolean =>
  startedOn !== undefined && now - Date.parse(startedOn) > listLagMilliseconds;

const isSame = (customer: Customer, sent: SentCustomer): boolean => folded(customer.companyName) === folded(sent.companyName);
const folded = (name: string): string => name.trim().replace(/\s+/g, ' ').toLowerCase();
