import { ActionButton, HighContrastSelector, Icon, mergeStyleSets, useTheme } from '../../common/fluent';
import * as React from '../../common/react';
import type { WizardStep } from '../../../core/provisioning/draft';
import { useTexts } from '../../common/host-context';

export type StepMark = 'current' | 'complete' | 'attention' | 'open';

type Properties = {
  readonly steps: readonly WizardStep[];
  readonly current: WizardStep;
  readonly mark: (step: WizardStep) => StepMark;
  readonly onGo: (step: WizardStep) => void;
};

const icons: Readonly<Record<StepMark, string>> = {
  current: 'FullCircleMask',
  complete: 'CompletedSolid',
  attention: 'Warning',
  open: 'LocationCircle',
};

/** All steps with their state; every one can be gone to at any time. */
export const StepList = ({ steps, current, mark, onGo }: Properties): React.ReactElement => {
  const texts = useTexts();
  const styles = useStyles();
  return (
    <nav aria-label={texts('steps')}>
      <ol className={styles.list}>
        {steps.map((step) => (
          <li key={step}>
            <button
              type="button"
              className={step === current ? styles.current : styles.step}
              aria-current={step === current ? 'step' : undefined}
              onClick={() => onGo(step)}
            >
              <Icon iconName={icons[mark(step)]} aria-hidden className={styles.icon} />
              <span>{texts(`step-${step}`)}</span>
              <span className={styles.spoken}>{texts(`mark-${mark(step)}`)}</span>
            </button>
          </li>
        ))}
      </ol>
    </nav>
  );
};

/** Where the list has no room: which step of how many, and its name; pressed, it opens the list until a step is gone to. */
export const CompactSteps = (properties: Properties): React.ReactElement => {
  const { steps, current, onGo } = properties;
  const texts = useTexts();
  const [isOpen, setOpen] = React.useState(false);
  const go = (step: WizardStep) => {
    setOpen(false);
    onGo(step);
  };
  return (
    <div style={{ paddingBottom: 8 }}>
      <ActionButton
        aria-expanded={isOpen}
        menuIconProps={{ iconName: isOpen ? 'ChevronUp' : 'ChevronDown' }}
        onClick={() => setOpen(!isOpen)}
      >
        {texts('step-of', steps.indexOf(current) + 1, steps.length, texts(`step-${current}`))}
      </ActionButton>
      {isOpen ? <StepList {...properties} onGo={go} /> : null}
    </div>
  );
};

const useStyles = () => {
  const { palette, fonts, effects } = useTheme();
  const step = {
    ...fonts.medium,
    display: 'flex',
    alignItems: 'center',
    gap: 8,
    width: '100%',
    minHeight: 36,
    padding: '4px 12px',
    border: '1px solid transparent',
    borderRadius: effects.roundedCorner2,
    background: 'transparent',
    color: palette.neutralPrimary,
    textAlign: 'left',
    cursor: 'pointer',
    ':hover': { background: palette.neutralLighter },
    ':focus-visible': { outline: `2px solid ${palette.themePrimary}`, outlineOffset: -2 },
  } as const;
  return mergeStyleSets({
    list: { listStyle: 'none', margin: 0, padding: 0 },
    step,
    current: {
      ...step,
      background: palette.themeLighterAlt,
      color: palette.themeDark,
      fontWeight: 600,
      borderColor: palette.themeLight,
      // High contrast paints over backgrounds and gives every button a border, so that nothing else would mark the current one.
      [HighContrastSelector]: { forcedColorAdjust: 'none', background: 'Highlight', color: 'HighlightText', i: { color: 'inherit' } },
    },
    icon: { color: palette.themePrimary },
    spoken: { position: 'absolute', width: 1, height: 1, overflow: 'hidden', clip: 'rect(0 0 0 0)', whiteSpace: 'nowrap' },
  });
};
