import { Text } from '../common/fluent';
import * as React from '../common/react';
import { Card, Column } from '../common/card';
import { useTexts } from '../common/host-context';
import { Loading, NotLoaded } from '../common/loading';
import { Notice } from '../common/notice';
import { ChangeEntry } from './parts/change-entry';
import { OpenBatches } from './parts/open-batches';
import { Standing } from './parts/standing';
import { Warnings } from './parts/warnings';
import { useLedger } from './state/use-ledger';
import { useMinutes } from '../common/use-minutes';

/** How the subscription stands, what can still be undone and until when, and its changes, the newest first. */
export const SubscriptionPage = ({ id }: { readonly id: string }): React.ReactElement => {
  const texts = useTexts();
  const { view, reload } = useLedger(id);
  const now = useMinutes();
  if (view.kind === 'loading') return <Loading />;
  if (view.kind === 'failed') return <NotLoaded onRetry={reload} />;
  const { subscription, changes, hasOlder } = view.value;
  return (
    // Whatever it stands in may be too low for it; with the focus here the arrows scroll that.
    <div role="region" aria-label={texts('control-name')} tabIndex={0}>
      <Column>
        {view.isCutOff ? <Notice kind="warning">{texts('cut-off')}</Notice> : null}
        <Card title={texts('standing')}>
          <Warnings subscription={subscription} />
          <Standing subscription={subscription} />
        </Card>
        <OpenBatches changes={changes} now={now} />
        <Card title={texts('changes')}>
          {changes.length === 0 ? <Text block>{texts('no-changes')}</Text> : null}
          <ol style={{ listStyle: 'none', margin: 0, padding: 0 }}>
            {changes.map((change) => (
              <ChangeEntry key={change.id} change={change} />
            ))}
          </ol>
          {hasOlder ? <Text block>{texts('older-elsewhere')}</Text> : null}
        </Card>
      </Column>
    </div>
  );
};
