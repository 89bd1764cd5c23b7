import type { AgreementPath, Branch } from '../../../core/provisioning/draft';
import { stepsOf } from '../../../core/provisioning/run-steps';
import type { StepName } from '../../../core/provisioning/steps';
import { agreementPath, branch } from '../../../solution/rows';
import type { Run } from './run';

/** The steps of a run in their order, as its row says. */
export const stepsOfRun = (run: Run): readonly StepName[] => stepsOf({ branch: branchOf(run), path: pathOf(run) });

const branchOf = (run: Run): Branch => (run.csp_branch === branch.ExistingTenant ? 'ExistingTenant' : 'NewTenant');

/** Runs without a way of their own go by link, the only way that Microsoft takes of new customers. */
const pathOf = ({ csp_agreementpath: path }: Run): AgreementPath => {
  if (path === agreementPath.DirectAcceptance) return 'DirectAcceptance';
  return path === agreementPath.RecordedByHand ? 'RecordedByHand' : 'AttestationLink';
};
