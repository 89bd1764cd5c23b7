/** The states of a run of Provision Account and what leads from one to the next. Every change of a run's state goes through here. */
export const runStates = ['Draft', 'Submitted', 'InProgress', 'WaitingForCustomer', 'Failed', 'Completed', 'Withdrawn'] as const;
export type RunState = (typeof runStates)[number];

/**
 * `submit` by the person, first and as retry; `claim` by the service, which may also take over a run whose lease ran out; `postpone`
 * where the provider must be tried again later; `wait` for the customer's acceptance; `fail`, `complete`; `withdraw` by the person.
 */
export type RunEvent = 'submit' | 'claim' | 'postpone' | 'wait' | 'fail' | 'complete' | 'withdraw';

const transitions: Readonly<Record<RunState, Partial<Readonly<Record<RunEvent, RunState>>>>> = {
  Draft: { submit: 'Submitted', withdraw: 'Withdrawn' },
  Submitted: { submit: 'Submitted', claim: 'InProgress' },
  InProgress: {
    claim: 'InProgress',
    postpone: 'Submitted',
    wait: 'WaitingForCustomer',
    fail: 'Failed',
    complete: 'Completed',
  },
  WaitingForCustomer: {
    submit: 'Submitted',
    claim: 'InProgress',
    wait: 'WaitingForCustomer',
    fail: 'Failed',
    complete: 'Completed',
    withdraw: 'Withdrawn',
  },
  Failed: { submit: 'Submitted', withdraw: 'Withdrawn' },
  Completed: {},
  Withdrawn: {},
};

export type Transition = { readonly state: RunState } | { readonly refused: `${RunState} cannot ${RunEvent}` };

/** The state after the event, or the refusal by name: `Completed cannot submit`. */
export const transition = (state: RunState, event: RunEvent): Transition => {
  const next = transitions[state][event];
  return next === undefined ? { refused: `${state} cannot ${event}` } : { state: next };
};

export const isAllowed = (state: RunState, event: RunEvent): boolean => transitions[state][event] !== undefined;

/** Nothing happens any more, neither by the service nor by the person. */
export const isFinal = (state: RunState): boolean => Object.keys(transitions[state]).length === 0;

/** A person has handed it in, and it has neither failed nor come to its end since. */
export const isHandedIn = (state: RunState): boolean => isUnderWay(state) || state === 'WaitingForCustomer';

/** The service is at work, or is about to be. */
export const isUnderWay = (state: RunState): boolean => state === 'Submitted' || state === 'InProgress';
