import { BusyButton } from '../../common/busy-button';
import { DefaultButton, PrimaryButton } from '../../common/fluent';
import * as React from '../../common/react';
import type { WizardStep } from '../../../core/provisioning/draft';
import { stepToMend } from '../../../core/provisioning/refused-at';
import { mayEdit, mayRetry } from '../../../core/provisioning/run-steps';
import { stepsFor } from '../../../core/provisioning/wizard';
import { useTexts } from '../../common/host-context';
import { Buttons } from '../../common/card';
import { Notice } from '../../common/notice';
import { RefusalBar } from '../../common/refusal-bar';
import { WithdrawButton } from '../parts/withdraw-button';
import type { Run } from '../rows/run-row';
import { useSubmit } from '../state/use-submit';

type Properties = {
  readonly run: Run;
  readonly onChanged: () => void;
  readonly onMend: (step: WizardStep) => void;
};

const nothingToSave = () => Promise.resolve(true);

/** Why it stopped and the ways on: to the answer that must change, again from the step that failed, or not at all. */
export const Failure = ({ run, onChanged, onMend }: Properties): React.ReactElement => {
  const texts = useTexts();
  const { state, submit } = useSubmit(run, nothingToSave, onChanged);
  const refusal = run.refusal ?? 'unexpected';
  const step = stepToMend(refusal);
  return (
    <div>
      <RefusalBar refusal={refusal} detail={run.refusalDetail} correlationId={run.correlationId} />
      {state === 'failed' ? <Notice kind="error">{texts('submit-failed')}</Notice> : null}
      <Buttons>
        {step === null ? null : <PrimaryButton text={texts('mend', texts(`step-${step}`))} onClick={() => onMend(step)} />}
        {step === null && mayEdit(run.state, run.steps, 'companyName') ? (
          <DefaultButton text={texts('mend-any')} onClick={() => onMend(stepsFor(run.draft).at(-1) ?? 'Review')} />
        ) : null}
        {mayRetry(run.state) ? <BusyButton text={texts('retry')} isBusy={state === 'submitting'} onClick={() => void submit()} /> : null}
        <WithdrawButton run={run} onWithdrawn={onChanged} />
      </Buttons>
    </div>
  );
};
