import * as React from '../common/react';
import { initialDomain } from '../../core/provisioning/domain-prefix';
import { wizardSteps, type Draft, type WizardStep } from '../../core/provisioning/draft';
import { draftFaults, isComplete, isLastStep, stepBeside, stepFaults, stepOf, stepsFor } from '../../core/provisioning/wizard';
import { useHost } from '../common/host-context';
import { Notice } from '../common/notice';
import type { Texts } from '../common/text';
import { focusAnswer } from './parts/answer-frame';
import { Buttons } from '../common/card';
import { FaultSummary } from './parts/fault-summary';
import { Footer } from './parts/footer';
import { RefusalBar } from '../common/refusal-bar';
import { SendingNotice } from './parts/sending-notice';
import { ScreenTitle } from './parts/screen-title';
import { CompactSteps, StepList, type StepMark } from './parts/step-list';
import { WithdrawButton } from './parts/withdraw-button';
import type { Run } from './rows/run-row';
import { screens } from './screens';
import type { Catalogue } from './state/use-catalogue';
import { useSending } from './state/use-sending';
import { useSubmit } from './state/use-submit';
import { useWizardState } from './state/use-wizard-state';
import { GiveWizard } from './wizard-context';

type Properties = { readonly run: Run; readonly catalogue: Catalogue; readonly onChanged: () => void };

/** Keeps the way forth in its place while the screens change, and fills the dialog that the command opens. */
const steadyHeight = 430;

/** From this many pixels on the list of steps stands beside the screen. */
const roomForList = 640;

/** The tenant that Finish makes and for whom, or to whom a request goes, once that is answered. */
const aboutOf = ({ branch, domainPrefix, companyName, mailTo }: Draft, texts: Texts): string | null => {
  if (branch === 'ExistingTenant') return mailTo === '' ? null : texts('send-what', mailTo);
  return domainPrefix === '' || companyName === '' ? null : texts('finish-what', initialDomain(domainPrefix), companyName);
};

export const Questions = ({ run, catalogue, onChanged }: Properties): React.ReactElement => {
  const host = useHost();
  const [tried, setTried] = React.useState<ReadonlySet<WizardStep>>(new Set(run.state === 'Failed' ? wizardSteps : []));
  const [attempts, setAttempts] = React.useState(0);
  const frame = React.useRef<HTMLDivElement>(null);
  const wizard = useWizardState({ run, catalogue }, tried);
  const submission = useSubmit(run, wizard.flush, onChanged);
  const sending = useSending(run, wizard.flush, onChanged);
  const { texts } = host;
  const { draft, facts, go } = wizard;
  const isRequest = draft.branch === 'ExistingTenant';
  const step = draft.step;
  const steps = stepsFor(draft);
  const faults = stepFaults(step, draft, facts);
  const shown = tried.has(step) ? faults : [];
  const isWide = (host.width > 0 ? host.width : window.innerWidth) >= roomForList;
  const Screen = screens[step];

  const firstField = shown[0]?.field;
  React.useEffect(() => {
    if (attempts > 0 && firstField !== undefined) focusAnswer(frame.current, firstField);
  }, [attempts]);

  const refuse = (steps: readonly WizardStep[]) => {
    setTried(new Set([...tried, ...steps]));
    setAttempts(attempts + 1);
  };
  const onNext = () => (faults.length > 0 ? refuse([step]) : go(stepBeside(step, 1, draft)));
  const onFinish = async () => {
    const [first] = draftFaults(draft, facts);
    if (first === undefined) return isRequest ? sending.send() : submission.submit();
    if (await submission.catchUp()) return;
    go(stepOf(first.field));
    refuse(wizardSteps);
  };
  const mark = (each: WizardStep): StepMark => {
    if (each === step) return 'current';
    if (each !== 'Review' && isComplete(each, draft, facts)) return 'complete';
    return tried.has(each) && each !== 'Review' ? 'attention' : 'open';
  };

  const withdraw = <WithdrawButton run={run} onWithdrawn={onChanged} />;

  return (
    <GiveWizard value={wizard}>
      <div ref={frame} style={{ display: 'flex', gap: 24 }}>
        {isWide ? (
          <div style={{ flex: '0 0 200px' }}>
            <StepList steps={steps} current={step} mark={mark} onGo={go} />
            <Buttons>{withdraw}</Buttons>
          </div>
        ) : null}
        <div style={{ flex: '1 1 0', minWidth: 0, maxWidth: 840, minHeight: steadyHeight, display: 'flex', flexDirection: 'column' }}>
          {isWide ? null : <CompactSteps steps={steps} current={step} mark={mark} onGo={go} />}
          <ScreenTitle step={step} />
          {run.refusal === null || run.state !== 'Failed' ? null : (
            <RefusalBar refusal={run.refusal} detail={run.refusalDetail} correlationId={run.correlationId} />
          )}
          <FaultSummary count={shown.length} />
          <div style={{ flex: '1 0 auto', paddingBottom: 24 }}>
            <Screen />
          </div>
          {isWide ? null : <Buttons>{withdraw}</Buttons>}
          <Footer
            step={step}
            isLast={isLastStep(step, draft)}
            finish={isRequest ? texts('send') : texts('finish')}
            about={aboutOf(draft, texts)}
            saving={wizard.saving}
            isSubmitting={submission.state === 'submitting' || sending.state === 'sending'}
            problem={
              isRequest ? (
                <SendingNotice {...sending} />
              ) : submission.state === 'failed' ? (
                <Notice kind="error">{texts('submit-failed')}</Notice>
              ) : null
            }
            onBack={() => go(stepBeside(step, -1, draft))}
            onNext={onNext}
            onFinish={() => void onFinish()}
            onSave={() => void wizard.flush()}
          />
        </div>
      </div>
    </GiveWizard>
  );
};
