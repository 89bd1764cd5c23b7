import { Icon, Spinner, SpinnerSize, useTheme } from '../../common/fluent';
import * as React from '../../common/react';
import { stateOfStep, stepsOf } from '../../../core/provisioning/run-steps';
import type { StepState } from '../../../core/provisioning/steps';
import { useTexts } from '../../common/host-context';
import type { Run } from '../rows/run-row';

const icons: Readonly<Record<Exclude<StepState, 'running'>, string>> = {
  pending: 'LocationCircle',
  waiting: 'Clock',
  done: 'CompletedSolid',
  failed: 'ErrorBadge',
};

/** What the service does, step by step, as far as the row tells. */
export const RunSteps = ({ run }: { readonly run: Run }): React.ReactElement => {
  const texts = useTexts();
  const { palette } = useTheme();
  const colours = { pending: palette.neutralSecondary, waiting: palette.themePrimary, done: '#0e700e', failed: '#b10e1c' };
  return (
    <ol style={{ listStyle: 'none', margin: 0, padding: 0 }}>
      {stepsOf({ branch: run.draft.branch, path: run.draft.agreementPath }).map((name) => {
        const state = stateOfStep(run.steps, name);
        return (
          <li key={name} style={{ display: 'flex', gap: 12, alignItems: 'center', minHeight: 32 }}>
            {state === 'running' ? (
              <Spinner size={SpinnerSize.small} />
            ) : (
              <Icon iconName={icons[state]} aria-hidden style={{ color: colours[state] }} />
            )}
            <span style={{ flex: 1 }}>{texts(`run-step-${name}`)}</span>
            <span style={{ color: palette.neutralSecondary }}>{texts(`run-step-state-${state}`)}</span>
          </li>
        );
      })}
    </ol>
  );
};
