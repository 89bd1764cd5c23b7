import fc from 'fast-check';
import { agreementAfter, furthest, mayAsk, type AgreementEvent, type AgreementStanding, type AgreementState } from '../../../core/agreements/state';

const states: readonly AgreementState[] = ['Required', 'LinkSent', 'Accepted', 'LinkExpired', 'Confirmed'];
const events: readonly AgreementEvent[] = ['send-link', 'accept', 'expire', 'confirm', 'withdraw'];
const allowed: Readonly<Record<string, AgreementState>> = {
  'Required send-link': 'LinkSent',
  'Required confirm': 'Confirmed',
  'LinkSent send-link': 'LinkSent',
  'LinkSent accept': 'Accepted',
  'LinkSent expire': 'LinkExpired',
  'LinkSent confirm': 'Confirmed',
  'LinkExpired send-link': 'LinkSent',
  'LinkExpired accept': 'Accepted',
  'LinkExpired confirm': 'Confirmed',
  'Accepted confirm': 'Confirmed',
  'Accepted expire': 'LinkExpired',
  'Confirmed confirm': 'Confirmed',
  'Confirmed withdraw': 'Required',
};

describe('An agreement', () => {
  it.each(states.flatMap((state) => events.map((event) => [state, event] as const)))('%s, %s', (state, event) => {
    expect(agreementAfter(state, event)).toBe(allowed[`${state} ${event}`] ?? null);
  });

  it('can be confirmed from every state', () => {
    expect(states.filter((state) => agreementAfter(state, 'confirm') !== 'Confirmed')).toEqual([]);
  });

  it('that is the furthest of several is the one to show', () => {
    expect(furthest([])).toBeNull();
    expect(furthest(['LinkSent', 'Required', 'LinkExpired'])).toBe('LinkSent');
    fc.assert(fc.property(fc.shuffledSubarray([...states], { minLength: 1 }), (some) => expect(some).toContain(furthest(some))));
    fc.assert(fc.property(fc.shuffledSubarray([...states]), (some) => expect(furthest([...some, 'Confirmed'])).toBe('Confirmed')));
  });
});

const standing: AgreementStanding = {
  state: 'Required',
  path: 'AttestationLink',
  hasTenant: true,
  hasSignatory: true,
  hasDate: true,
  typedDateTaken: true,
  isAsked: false,
};

describe('A person may ask', () => {
  it.each(['SendLink', 'RecordDate', 'LookUp'] as const)('for %s when everything is there', (wish) => {
    expect(mayAsk(wish, standing)).toBe(true);
    expect(mayAsk(wish, { ...standing, isAsked: true })).toBe(false);
    expect(mayAsk(wish, { ...standing, hasTenant: false })).toBe(false);
  });

  it('for a link with a signatory, and not once the agreement is on file', () => {
    expect(mayAsk('SendLink', { ...standing, hasSignatory: false })).toBe(false);
    expect(states.filter((state) => mayAsk('SendLink', { ...standing, state }))).toEqual(['Required', 'LinkSent', 'LinkExpired']);
  });

  it('for a date to be recorded only where the provider still takes one (R13)', () => {
    expect(mayAsk('RecordDate', { ...standing, typedDateTaken: false })).toBe(false);
    expect(mayAsk('RecordDate', { ...standing, hasDate: false })).toBe(false);
    expect(mayAsk('RecordDate', { ...standing, state: 'Confirmed' })).toBe(false);
  });
});
