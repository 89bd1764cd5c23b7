import { DefaultButton, Text } from '@fluentui/react';
import * as React from '../../common/react';
import { Buttons, Card } from '../../common/card';
import { useHost } from '../../common/host-context';
import { Lines } from '../../common/lines';
import type { PageProperties } from './properties';

/** Decided to belong nowhere, with the reason, and the way back. */
export const Ignored = ({ tenant, decision }: PageProperties): React.ReactElement => {
  const { texts } = useHost();
  return (
    <Card title={texts('ignored')}>
      <Text block styles={{ root: { paddingBottom: 8 } }}>
        {texts('ignored-lead')}
      </Text>
      <Lines lines={[{ label: texts('because'), text: tenant.ignoredReason ?? '' }]} />
      <Buttons>
        <DefaultButton text={texts('consider')} disabled={decision.isBusy} onClick={() => decision.decide({ kind: 'consider' })} />
      </Buttons>
    </Card>
  );
};
