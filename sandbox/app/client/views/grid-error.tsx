import { DefaultButton, MessageBar, MessageBarType } from '@fluentui/react';
import * as React from 'react';
import { reasonOf } from '../reason';
import { useShell } from '../shell';

type GridErrorProps = { readonly error: unknown; readonly onRetry: () => void };

export const GridError: React.FC<GridErrorProps> = ({ error, onRetry }) => {
  const { text } = useShell();
  return (
    <div className="grid-error">
      <MessageBar messageBarType={MessageBarType.error} isMultiline>
        {reasonOf(error, text)}
      </MessageBar>
      <DefaultButton text={text('error.retry')} iconProps={{ iconName: 'Refresh' }} onClick={onRetry} />
    </div>
  );
};
