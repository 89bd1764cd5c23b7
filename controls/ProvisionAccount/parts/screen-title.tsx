import { Text } from '../../common/fluent';
import * as React from '../../common/react';
import type { WizardStep } from '../../../core/provisioning/draft';
import { useTexts } from '../../common/host-context';
import { Heading } from '../../common/heading';

/** The screen's heading takes the focus when the step changes, so that a screen reader begins to read there. */
export const ScreenTitle = ({ step }: { readonly step: WizardStep }): React.ReactElement => {
  const texts = useTexts();
  const heading = React.useRef<HTMLDivElement>(null);
  const shown = React.useRef(step);
  React.useEffect(() => {
    if (shown.current === step) return;
    shown.current = step;
    heading.current?.focus();
  }, [step]);
  return (
    <div ref={heading} tabIndex={-1} style={{ outline: 'none', paddingBottom: 12 }}>
      <Heading level={2}>{texts(`title-${step}`)}</Heading>
      <Text block>{texts(`lead-${step}`)}</Text>
    </div>
  );
};
