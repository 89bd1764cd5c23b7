import { PrimaryButton, Text } from '@fluentui/react';
import * as React from '../../common/react';
import { Buttons, Card, Column } from '../../common/card';
import { useHost } from '../../common/host-context';
import { Lines } from '../../common/lines';
import { OtherDecisions } from './other-decisions';
import type { PageProperties } from './properties';

/** The account that the tenant probably belongs to, with what speaks for it; one click accepts. */
export const Proposed = ({ tenant, decision }: PageProperties): React.ReactElement => {
  const { texts } = useHost();
  const { proposal } = tenant;
  return (
    <Column>
      {proposal === null ? null : (
        <Card title={texts('proposed-account', proposal.accountName)}>
          <Text block styles={{ root: { paddingBottom: 8 } }}>
            {texts('proposed-lead', tenant.name, proposal.accountName)}
          </Text>
          <Lines
            lines={[
              { label: texts('why'), text: tenant.reason === null ? '' : texts(`reason-${tenant.reason}`) },
              { label: texts('confidence'), text: tenant.confidence === null ? '' : texts(`confidence-${tenant.confidence}`) },
            ]}
          />
          <Buttons>
            <PrimaryButton
              text={texts('accept', proposal.accountName)}
              disabled={decision.isBusy}
              onClick={() => decision.decide({ kind: 'map', accountId: proposal.accountId, runId: proposal.runId })}
            />
          </Buttons>
        </Card>
      )}
      <OtherDecisions tenant={tenant} decision={decision} />
    </Column>
  );
};
