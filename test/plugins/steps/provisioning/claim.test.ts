import { branch, runStatus } from '../../../../solution/rows';
import { mayClaim, type Occasion } from '../../../../plugins/steps/provisioning/claim';
import type { Run } from '../../../../plugins/steps/provisioning/run';
import { isoInstant } from '../../../../plugins/time';
import { noon } from '../../world/clock';
import { submittedRun } from '../../world/run';

const past = isoInstant(noon - 1);
const future = isoInstant(noon + 1);
const now = isoInstant(noon);
const { Draft, Submitted, InProgress, WaitingForCustomer, Failed, Completed, Withdrawn } = runStatus;

const cases: readonly [sentence: string, run: Partial<Run>, occasion: Occasion, expected: boolean][] = [
  ['just submitted', { statuscode: Submitted }, { asked: false }, true],
  ['submitted, its next attempt due now', { statuscode: Submitted, csp_nextattempton: now }, { asked: false }, true],
  ['submitted, its next attempt not due', { statuscode: Submitted, csp_nextattempton: future }, { asked: false }, false],
  ['submitted, not due, though a person asks', { statuscode: Submitted, csp_nextattempton: future }, { asked: true }, false],
  ['submitted, held by somebody', { statuscode: Submitted, csp_leaseholder: 'w', csp_leaseuntil: future }, { asked: true }, false],
  ['in progress, held', { statuscode: InProgress, csp_leaseholder: 'w', csp_leaseuntil: future }, { asked: true }, false],
  ['in progress, its lease at the end', { statuscode: InProgress, csp_leaseholder: 'w', csp_leaseuntil: now }, { asked: false }, true],
  ['in progress, its lease run out', { statuscode: InProgress, csp_leaseholder: 'w', csp_leaseuntil: past }, { asked: false }, true],
  ['in progress, handed over', { statuscode: InProgress }, { asked: false }, true],
  ['waiting, due to be asked about', { statuscode: WaitingForCustomer, csp_nextattempton: now }, { asked: false }, true],
  ['waiting, not due', { statuscode: WaitingForCustomer, csp_nextattempton: future }, { asked: false }, false],
  ['waiting, not due, a person asks', { statuscode: WaitingForCustomer, csp_nextattempton: future }, { asked: true }, true],
  ['waiting, held', { statuscode: WaitingForCustomer, csp_leaseholder: 'w', csp_leaseuntil: future }, { asked: true }, false],
  ['waiting, left behind', { statuscode: WaitingForCustomer, csp_leaseholder: 'w', csp_leaseuntil: past }, { asked: false }, true],
  ['waiting on a dead link', { statuscode: WaitingForCustomer }, { asked: false }, false],
  ['waiting on a dead link, a person asks', { statuscode: WaitingForCustomer }, { asked: true }, true],
  ['waiting, for a fresh link', { statuscode: WaitingForCustomer }, { asked: true, onlyByLink: true }, true],
  [
    'waiting for a relationship, for a fresh link',
    { statuscode: WaitingForCustomer, csp_branch: branch.ExistingTenant },
    { asked: true, onlyByLink: true },
    false,
  ],
  [
    'waiting for a relationship, its tenant found',
    { statuscode: WaitingForCustomer, _csp_provideraccountid_value: '7e11a117-0000-4000-8000-000000000001' },
    { asked: false },
    true,
  ],
  ['submitted, for a fresh link', { statuscode: Submitted }, { asked: true, onlyByLink: true }, false],
  ['a draft', { statuscode: Draft }, { asked: true }, false],
  ['failed', { statuscode: Failed }, { asked: true }, false],
  ['completed', { statuscode: Completed, statecode: 1 }, { asked: true }, false],
  ['withdrawn', { statuscode: Withdrawn, statecode: 1 }, { asked: true }, false],
];

test.each(cases)('a run %s may be claimed or not', (_sentence, run, occasion, expected) => {
  expect(mayClaim(submittedRun(run), noon, occasion)).toBe(expected);
});
