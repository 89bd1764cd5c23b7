import { mayClaimRun, type ClaimableRun, type Occasion } from '../../../core/provisioning/claim';
import { isFinal, type RunState } from '../../../core/provisioning/run';

const now = Date.parse('2026-06-01T12:00:00Z');
const [past, future] = [now - 1, now + 1];
const held = { holder: 'one', until: future };
const leftBehind = { holder: 'one', until: past };
const byItself: Occasion = { asked: false };
const asked: Occasion = { asked: true };
const forLink: Occasion = { asked: true, onlyByLink: true };

const run = (state: RunState, changes: Partial<ClaimableRun> = {}): ClaimableRun => ({
  state,
  lease: { holder: null, until: null },
  nextAttemptOn: null,
  isByLink: true,
  hasFoundTenant: false,
  ...changes,
});

const cases: readonly [sentence: string, run: ClaimableRun, occasion: Occasion, expected: boolean][] = [
  ['just submitted', run('Submitted'), byItself, true],
  ['submitted, its next attempt due now', run('Submitted', { nextAttemptOn: now }), byItself, true],
  ['submitted, its next attempt not due', run('Submitted', { nextAttemptOn: future }), byItself, false],
  ['submitted, not due, though a person asks', run('Submitted', { nextAttemptOn: future }), asked, false],
  ['submitted, held by somebody', run('Submitted', { lease: held }), asked, false],
  ['in progress, held', run('InProgress', { lease: held }), asked, false],
  ['in progress, its hold at the end', run('InProgress', { lease: { holder: 'one', until: now } }), byItself, true],
  ['in progress, its hold over', run('InProgress', { lease: leftBehind }), byItself, true],
  ['in progress, handed over', run('InProgress'), byItself, true],
  ['waiting, due to be asked about', run('WaitingForCustomer', { nextAttemptOn: now }), byItself, true],
  ['waiting, not due', run('WaitingForCustomer', { nextAttemptOn: future }), byItself, false],
  ['waiting, not due, a person asks', run('WaitingForCustomer', { nextAttemptOn: future }), asked, true],
  ['waiting, held', run('WaitingForCustomer', { lease: held }), asked, false],
  ['waiting, left behind', run('WaitingForCustomer', { lease: leftBehind }), byItself, true],
  ['waiting on a dead link', run('WaitingForCustomer'), byItself, false],
  ['waiting on a dead link, a person asks', run('WaitingForCustomer'), asked, true],
  ['waiting, for a fresh link', run('WaitingForCustomer'), forLink, true],
  ['waiting for a relationship, for a fresh link', run('WaitingForCustomer', { isByLink: false }), forLink, false],
  ['waiting for a relationship, its tenant found', run('WaitingForCustomer', { isByLink: false, hasFoundTenant: true }), byItself, true],
  ['submitted, for a fresh link', run('Submitted'), forLink, false],
  ['a draft', run('Draft'), asked, false],
  ['failed', run('Failed'), asked, false],
  ['over, whatever its state says', run('InProgress', { lease: null }), asked, false],
];

test.each(cases)('a run %s may be claimed or not', (_sentence, claimable, occasion, expected) => {
  expect(mayClaimRun(claimable, now, occasion)).toBe(expected);
});

test.each(['Completed', 'Withdrawn'] as const)('a run that is %s is never claimed', (state) => {
  expect(isFinal(state)).toBe(true);
  expect(mayClaimRun(run(state), now, asked)).toBe(false);
});
