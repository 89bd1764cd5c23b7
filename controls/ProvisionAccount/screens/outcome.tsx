import { Text } from '../../common/fluent';
import * as React from '../../common/react';
import type { WizardStep } from '../../../core/provisioning/draft';
import { useTexts } from '../../common/host-context';
import { Card, Column } from '../../common/card';
import { Heading } from '../../common/heading';
import { CredentialsCard } from '../parts/credentials-card';
import { LinkCard } from '../parts/link-card';
import { Notice } from '../../common/notice';
import { RequestCard } from '../parts/request-card';
import { RunSteps } from '../parts/run-steps';
import type { Run } from '../rows/run-row';
import { Failure } from './failure';
import { Postponed } from './postponed';
import { RunRecord } from './run-record';

type Properties = {
  readonly run: Run;
  readonly isCutOff: boolean;
  readonly onChanged: () => void;
  readonly onMend: (step: WizardStep) => void;
};

/** What became of the answers: live while the service is at work, afterwards the record. */
export const Outcome = ({ run, isCutOff, onChanged, onMend }: Properties): React.ReactElement => {
  const texts = useTexts();
  const isRequest = run.draft.branch === 'ExistingTenant';
  const [title, lead] = isRequest
    ? [texts(`relationship-state-${run.state}`, run.accountName), texts(`relationship-state-${run.state}-lead`)]
    : [texts(`state-${run.state}`, run.draft.companyName), texts(`state-${run.state}-lead`)];
  return (
    <Column>
      <div role="status">
        <Heading level={2}>{title}</Heading>
        <Text block>{lead}</Text>
        {isCutOff ? <Notice kind="warning">{texts('cut-off')}</Notice> : null}
      </div>
      {run.state === 'Failed' ? <Failure run={run} onChanged={onChanged} onMend={onMend} /> : <Postponed run={run} />}
      <div style={{ display: 'flex', flexWrap: 'wrap', gap: 16, alignItems: 'flex-start' }}>
        <div style={{ flex: '3 1 400px', minWidth: 0 }}>
          <Column>
            {run.state === 'Withdrawn' ? null : (
              <Card title={texts('progress')}>
                <RunSteps run={run} />
              </Card>
            )}
            {isRequest ? (
              <RequestCard run={run} onChanged={onChanged} />
            ) : (
              <>
                {run.state === 'WaitingForCustomer' ? <LinkCard run={run} onChanged={onChanged} /> : null}
                <CredentialsCard run={run} onChanged={onChanged} />
              </>
            )}
          </Column>
        </div>
        <div style={{ flex: '2 1 320px', minWidth: 0 }}>
          <RunRecord run={run} />
        </div>
      </div>
    </Column>
  );
};
