import fc from 'fast-check';
import { isAllowed, isFinal, isHandedIn, isUnderWay, runStates, transition, type RunEvent, type RunState } from '../../../core/provisioning/run';

const events: readonly RunEvent[] = ['submit', 'claim', 'postpone', 'wait', 'fail', 'complete', 'withdraw'];

/** Every pair that is allowed; all the others must refuse. */
const allowed: Readonly<Record<string, RunState>> = {
  'Draft submit': 'Submitted',
  'Draft withdraw': 'Withdrawn',
  'Submitted submit': 'Submitted',
  'Submitted claim': 'InProgress',
  'InProgress claim': 'InProgress',
  'InProgress postpone': 'Submitted',
  'InProgress wait': 'WaitingForCustomer',
  'InProgress fail': 'Failed',
  'InProgress complete': 'Completed',
  'WaitingForCustomer submit': 'Submitted',
  'WaitingForCustomer claim': 'InProgress',
  'WaitingForCustomer wait': 'WaitingForCustomer',
  'WaitingForCustomer fail': 'Failed',
  'WaitingForCustomer complete': 'Completed',
  'WaitingForCustomer withdraw': 'Withdrawn',
  'Failed submit': 'Submitted',
  'Failed withdraw': 'Withdrawn',
};
const pairs = runStates.flatMap((state) => events.map((event): [RunState, RunEvent] => [state, event]));

describe('A run', () => {
  it.each(pairs)('%s, %s', (state, event) => {
    const next = allowed[`${state} ${event}`];
    expect(transition(state, event)).toEqual(next === undefined ? { refused: `${state} cannot ${event}` } : { state: next });
    expect(isAllowed(state, event)).toBe(next !== undefined);
  });

  it('is final when completed or withdrawn', () => {
    expect(runStates.filter(isFinal)).toEqual(['Completed', 'Withdrawn']);
  });

  it('is under way while submitted or in progress', () => {
    expect(runStates.filter(isUnderWay)).toEqual(['Submitted', 'InProgress']);
  });

  it('is handed in from its submission until it fails or ends, also while it waits for the customer', () => {
    expect(runStates.filter(isHandedIn)).toEqual(['Submitted', 'InProgress', 'WaitingForCustomer']);
  });

  const after = (history: readonly RunEvent[]): RunState =>
    history.reduce<RunState>((state, event) => {
      const next = transition(state, event);
      return 'state' in next ? next.state : state;
    }, 'Draft');

  it('never leaves a final state, whatever happens', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...events)), fc.constantFrom(...events), (history, event) => {
        const state = after(history);
        if (isFinal(state)) expect(transition(state, event)).toHaveProperty('refused');
      }),
    );
  });

  it('reaches completion only through the service', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...events)), (history) => {
        if (after(history) === 'Completed') expect(history).toContain('claim');
      }),
    );
  });
});
