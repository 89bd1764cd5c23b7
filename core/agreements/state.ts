import type { AgreementPath } from '../provisioning/draft';

/** The states of a customer's agreement. Only `Confirmed` is on file at the provider and unlocks buying (R13). */
export type AgreementState = 'Required' | 'LinkSent' | 'Accepted' | 'LinkExpired' | 'Confirmed';

/**
 * `send-link`: a link was made; `accept`: the customer accepted by it; `expire`: it ran out or was declined; `confirm`: it is on file, by
 * whichever way; `withdraw`: the provider has it on file no more.
 */
export type AgreementEvent = 'send-link' | 'accept' | 'expire' | 'confirm' | 'withdraw';

const transitions: Readonly<Record<AgreementState, Partial<Readonly<Record<AgreementEvent, AgreementState>>>>> = {
  Required: { 'send-link': 'LinkSent', confirm: 'Confirmed' },
  LinkSent: { 'send-link': 'LinkSent', accept: 'Accepted', expire: 'LinkExpired', confirm: 'Confirmed' },
  LinkExpired: { 'send-link': 'LinkSent', accept: 'Accepted', confirm: 'Confirmed' },
  Accepted: { confirm: 'Confirmed', expire: 'LinkExpired' },
  Confirmed: { confirm: 'Confirmed', withdraw: 'Required' },
};

/** The state after the event, or `null` where the event cannot happen in that state. */
export const agreementAfter = (state: AgreementState, event: AgreementEvent): AgreementState | null => transitions[state][event] ?? null;

/** The states from the least to the most: which of several agreements an account shows. */
const order: readonly AgreementState[] = ['Required', 'LinkExpired', 'LinkSent', 'Accepted', 'Confirmed'];

/** The furthest of several, or `null` of none. */
export const furthest = (states: readonly AgreementState[]): AgreementState | null =>
  states.reduce<AgreementState | null>((best, each) => (best === null || order.indexOf(each) > order.indexOf(best) ? each : best), null);

export type AgreementWish = 'SendLink' | 'RecordDate' | 'LookUp';

/** What a wish depends on. `typedDateTaken`: the provider still takes a date that somebody typed. */
export type AgreementStanding = {
  readonly state: AgreementState;
  readonly path: AgreementPath | null;
  readonly hasTenant: boolean;
  readonly hasSignatory: boolean;
  readonly hasDate: boolean;
  readonly typedDateTaken: boolean;
  /** A wish that the service has not carried out yet. */
  readonly isAsked: boolean;
};

/** Whether a person may ask the service for this now. A link may be sent anew while one is open: the old one is then worth nothing. */
export const mayAsk = (wish: AgreementWish, standing: AgreementStanding): boolean => {
  if (standing.isAsked || !standing.hasTenant) return false;
  switch (wish) {
    case 'SendLink':
      return standing.hasSignatory && agreementAfter(standing.state, 'send-link') !== null;
    case 'RecordDate':
      return standing.typedDateTaken && standing.hasSignatory && standing.hasDate && standing.state !== 'Confirmed';
    case 'LookUp':
      return true;
  }
};
