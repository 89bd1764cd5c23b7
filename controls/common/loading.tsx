import { DefaultButton, Spinner } from './fluent';
import * as React from './react';
import { useTexts } from './host-context';
import { Notice } from './notice';

export const Loading = (): React.ReactElement => {
  const texts = useTexts();
  return <Spinner label={texts('loading')} styles={{ root: { padding: 48 } }} />;
};

/** The run could not be read; looking again is all that a person can do. */
export const NotLoaded = ({ onRetry }: { readonly onRetry: () => void }): React.ReactElement => {
  const texts = useTexts();
  return (
    <Notice kind="error" actions={<DefaultButton onClick={onRetry} text={texts('try-again')} />}>
      {texts('not-loaded')}
    </Notice>
  );
};
