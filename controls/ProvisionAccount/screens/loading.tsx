import { DefaultButton, Spinner } from '@fluentui/react';
import * as React from 'react';
import { useHost } from '../../common/host-context';
import { Notice } from '../../common/notice';

export const Loading = (): React.ReactElement => {
  const { texts } = useHost();
  return <Spinner label={texts('loading')} styles={{ root: { padding: 48 } }} />;
};

/** The run could not be read; looking again is all that a person can do. */
export const NotLoaded = ({ onRetry }: { readonly onRetry: () => void }): React.ReactElement => {
  const { texts } = useHost();
  return (
    <Notice kind="error" actions={<DefaultButton onClick={onRetry} text={texts('try-again')} />}>
      {texts('not-loaded')}
    </Notice>
  );
};
