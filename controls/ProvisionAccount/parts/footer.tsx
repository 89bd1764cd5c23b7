import { useBottomBar } from '../../common/bottom-bar';
import { BusyButton } from '../../common/busy-button';
import { Row } from '../../common/card';
import { DefaultButton, PrimaryButton, Text } from '../../common/fluent';
import * as React from '../../common/react';
import type { WizardStep } from '../../../core/provisioning/draft';
import { useTexts } from '../../common/host-context';
import type { SaveState } from '../../common/saver';
import { SaveStatus } from '../../common/save-status';

type Properties = {
  readonly step: WizardStep;
  readonly isLast: boolean;
  /** The last button, and what it is about to do, once that is known. */
  readonly finish: string;
  readonly about: string | null;
  readonly saving: SaveState;
  readonly isSubmitting: boolean;
  /** Why it was not sent. */
  readonly problem: React.ReactNode;
  readonly onBack: () => void;
  readonly onNext: () => void;
  readonly onFinish: () => void;
  readonly onSave: () => void;
};

const aboutId = 'csp-finish-what';

/** Always in sight at the lower edge: whether all is saved, and the way back and forth. */
export const Footer = (properties: Properties): React.ReactElement => {
  const { step, isLast, finish, about, saving, isSubmitting, problem, onBack, onNext, onFinish, onSave } = properties;
  const texts = useTexts();
  return (
    <div style={useBottomBar()}>
      {problem}
      <Row>
        <SaveStatus state={saving} onRetry={onSave} />
        {isLast && about !== null ? (
          <Text id={aboutId} style={{ flex: 1, textAlign: 'end' }}>
            {about}
          </Text>
        ) : null}
        <Row marginLeft="auto">
          {step === 'Provider' ? null : <DefaultButton text={texts('back')} onClick={onBack} disabled={isSubmitting} />}
          {isLast ? (
            <BusyButton
              primary
              text={isSubmitting ? texts('finishing') : finish}
              onClick={onFinish}
              isBusy={isSubmitting}
              aria-describedby={aboutId}
            />
          ) : (
            <PrimaryButton text={texts('next')} onClick={onNext} />
          )}
        </Row>
      </Row>
    </div>
  );
};
