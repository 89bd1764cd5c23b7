import fc from 'fast-check';
import type { AgreementPath } from '../../../core/provisioning/draft';
import { isFinal, isUnderWay, transition, type RunEvent, type RunState } from '../../../core/provisioning/run';
import { mayEdit, mayRetry, mayWithdraw, stateOfStep, stepsOf } from '../../../core/provisioning/run-steps';
import type { StepName, StepRecord } from '../../../core/provisioning/steps';

/** A run as row and service make it: its state and what is written down about its steps. */
type Run = { state: RunState; steps: StepRecord[]; customers: number };
type World = { readonly path: AgreementPath };

const note = (run: Run, name: StepName, change: Partial<StepRecord>): void => {
  const known = run.steps.find((each) => each.name === name) ?? { name, state: 'pending' as const, attempts: 0 };
  run.steps = [...run.steps.filter((each) => each.name !== name), { ...known, ...change }];
};

const step = (run: Run, event: RunEvent): void => {
  const next = transition(run.state, event);
  if (!('state' in next)) throw new Error(next.refused);
  run.state = next.state;
};

const nextStep = (run: Run, world: World): StepName | undefined =>
  stepsOf({ branch: 'NewTenant', path: world.path }).find((name) => stateOfStep(run.steps, name) !== 'done');

type Move = fc.Command<World, Run>;
const move = (name: string, may: (run: Run, world: World) => boolean, make: (run: Run, world: World) => void): Move => {
  let seen: Run | null = null;
  return {
    check: () => true,
    run: (world, run) => {
      seen = run;
      if (may(run, world)) make(run, world);
    },
    toString: () => `${name}${seen === null ? '' : ` → ${seen.state}`}`,
  };
};

/** The person submits, retries, withdraws; the service claims, finishes steps, is refused, crashes; the customer accepts. */
const moves: readonly fc.Arbitrary<Move>[] = [
  fc.constant(
    move(
      'submit',
      (run) => run.state === 'Draft' || mayRetry(run.state),
      (run) => step(run, 'submit'),
    ),
  ),
  fc.constant(
    move(
      'withdraw',
      (run) => mayWithdraw(run.state, run.steps),
      (run) => step(run, 'withdraw'),
    ),
  ),
  fc.constant(
    move(
      'claim',
      (run) => isUnderWay(run.state),
      (run) => step(run, 'claim'),
    ),
  ),
  fc.constant(
    move(
      'finish a step',
      (run) => run.state === 'InProgress',
      (run, world) => {
        const name = nextStep(run, world);
        if (name === 'acceptance') return step(run, 'wait');
        if (name === undefined) return step(run, 'complete');
        if (name === 'customer') run.customers += 1;
        note(run, name, { state: 'done' });
      },
    ),
  ),
  fc.constantFrom('domain-taken', 'outcome-unknown').map((refusal) =>
    move(
      `fail: ${refusal}`,
      (run, world) => run.state === 'InProgress' && nextStep(run, world) !== undefined,
      (run, world) => {
        const name = nextStep(run, world);
        if (name !== undefined) note(run, name, { state: 'failed', refusal });
        step(run, 'fail');
      },
    ),
  ),
  fc.constant(
    move(
      'crash',
      (run) => run.state === 'InProgress',
      (run, world) => {
        const name = nextStep(run, world);
        if (name !== undefined) note(run, name, { state: 'running' });
      },
    ),
  ),
  fc.constant(
    move(
      'accept',
      (run) => run.state === 'WaitingForCustomer',
      (run) => {
        note(run, 'acceptance', { state: 'done' });
        step(run, 'complete');
      },
    ),
  ),
];

const histories = fc.commands<World, Run>([...moves], { maxCommands: 60 });
const paths = fc.constantFrom<AgreementPath>('AttestationLink', 'RecordedByHand');
const after = (path: AgreementPath, commands: Iterable<Move>): Run => {
  const run: Run = { state: 'Draft', steps: [], customers: 0 };
  const setup = () => ({ model: { path }, real: run });
  fc.modelRun(setup, commands);
  return run;
};

describe('Whatever happens to a run', () => {
  it('a customer is made at most once', () => {
    fc.assert(fc.property(paths, histories, (path, commands) => expect(after(path, commands).customers).toBeLessThanOrEqual(1)));
  });

  it('it is completed only with every step done', () => {
    fc.assert(
      fc.property(paths, histories, (path, commands) => {
        const run = after(path, commands);
        if (run.state === 'Completed')
          for (const name of stepsOf({ branch: 'NewTenant', path })) expect(stateOfStep(run.steps, name)).toBe('done');
      }),
    );
  });

  it('it is never withdrawn once a customer was made', () => {
    fc.assert(
      fc.property(paths, histories, (path, commands) => {
        const run = after(path, commands);
        if (run.state === 'Withdrawn') expect(run.customers).toBe(0);
        if (run.customers > 0) expect(mayWithdraw(run.state, run.steps)).toBe(false);
      }),
    );
  });

  it('the company of a customer who was made cannot be edited any more', () => {
    fc.assert(
      fc.property(paths, histories, (path, commands) => {
        const run = after(path, commands);
        if (run.customers > 0) expect(mayEdit(run.state, run.steps, 'domainPrefix')).toBe(false);
      }),
    );
  });

  it('there is always a way on, for the person or the service, until it is final', () => {
    fc.assert(
      fc.property(paths, histories, (path, commands) => {
        const run = after(path, commands);
        const ways = [run.state === 'Draft', mayRetry(run.state), isUnderWay(run.state), run.state === 'WaitingForCustomer'];
        expect(ways.some(Boolean)).toBe(!isFinal(run.state));
      }),
    );
  });
});
