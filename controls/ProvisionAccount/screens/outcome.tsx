import { Text } from '@fluentui/react';
import * as React from 'react';
import { stateOfStep, stepsOf } from '../../../core/provisioning/run-steps';
import { useHost } from '../host-context';
import type { Run } from '../rows/run-row';

type Properties = { readonly run: Run; readonly onChanged: () => void };

/** What became of the answers. */
export const Outcome = ({ run }: Properties): React.ReactElement => {
  const { texts } = useHost();
  return (
    <div role="status">
      <Text as="h2" variant="xLarge" block>
        {texts(`state-${run.state}`)}
      </Text>
      <ol>
        {stepsOf(run.draft.agreementPath).map((name) => (
          <li key={name}>
            {texts(`run-step-${name}`)}: {texts(`run-step-state-${stateOfStep(run.steps, name)}`)}
          </li>
        ))}
      </ol>
    </div>
  );
};
