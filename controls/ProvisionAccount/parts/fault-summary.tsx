import { MessageBar, MessageBarType } from '@fluentui/react';
import * as React from 'react';
import { useHost } from '../host-context';

/** How many answers keep the person from going on; read aloud when it appears. */
export const FaultSummary = ({ count }: { readonly count: number }): React.ReactElement | null => {
  const { texts } = useHost();
  if (count === 0) return null;
  return (
    <MessageBar messageBarType={MessageBarType.error} isMultiline={false} styles={{ root: { marginBottom: 12 } }}>
      {texts('faults', count)}
    </MessageBar>
  );
};
