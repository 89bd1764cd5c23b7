import { DefaultButton, PrimaryButton, Text, useTheme } from '@fluentui/react';
import * as React from 'react';
import type { WizardStep } from '../../../core/provisioning/draft';
import { useHost } from '../../common/host-context';
import type { SaveState } from '../state/saver';
import type { SubmissionState } from '../state/use-submit';
import { Notice } from '../../common/notice';
import { SaveStatus } from './save-status';

type Properties = {
  readonly step: WizardStep;
  readonly isLast: boolean;
  /** What Finish is about to make, and for whom. */
  readonly about: readonly [domain: string, company: string] | null;
  readonly saving: SaveState;
  readonly submission: SubmissionState;
  readonly onBack: () => void;
  readonly onNext: () => void;
  readonly onFinish: () => void;
  readonly onSave: () => void;
};

const aboutId = 'csp-finish-what';

/** Always in sight at the lower edge: whether all is saved, and the way back and forth. */
export const Footer = (properties: Properties): React.ReactElement => {
  const { step, isLast, about, saving, submission, onBack, onNext, onFinish, onSave } = properties;
  const { texts } = useHost();
  const { palette } = useTheme();
  const isSubmitting = submission === 'submitting';
  return (
    <div
      style={{
        position: 'sticky',
        bottom: 0,
        zIndex: 1,
        background: palette.white,
        borderTop: `1px solid ${palette.neutralQuaternary}`,
        padding: '12px 0',
      }}
    >
      {submission === 'failed' ? <Notice kind="error">{texts('submit-failed')}</Notice> : null}
      <div style={{ display: 'flex', flexWrap: 'wrap', gap: 8, alignItems: 'center', justifyContent: 'space-between' }}>
        <SaveStatus state={saving} onRetry={onSave} />
        <div style={{ display: 'flex', flexWrap: 'wrap', gap: 8, alignItems: 'center' }}>
          {step === 'Review' && about !== null ? <Text id={aboutId}>{texts('finish-what', ...about)}</Text> : null}
          {step === 'Provider' ? null : <DefaultButton text={texts('back')} onClick={onBack} disabled={isSubmitting} />}
          {isLast ? (
            <PrimaryButton
              text={texts(isSubmitting ? 'finishing' : 'finish')}
              onClick={onFinish}
              disabled={isSubmitting}
              allowDisabledFocus
              aria-describedby={aboutId}
            />
          ) : (
            <PrimaryButton text={texts('next')} onClick={onNext} />
          )}
        </div>
      </div>
    </div>
  );
};
