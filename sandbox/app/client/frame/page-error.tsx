import { DefaultButton, Icon, PrimaryButton } from '@fluentui/react';
import * as React from 'react';
import { isSignedOut, reasonOf } from '../reason';
import type { Text } from '../texts';

export type PageErrorProps = { readonly error: unknown; readonly text: Text; readonly onRetry: () => void };

/** In place of a page that could not be shown: why, and the way on. */
export const PageError: React.FC<PageErrorProps> = ({ error, text, onRetry }) => (
  <div className="page-error card" role="alert">
    <Icon iconName="Warning" className="nothing-icon" aria-hidden />
    <h1>{text('error.title')}</h1>
    <p>{reasonOf(error, text)}</p>
    {isSignedOut(error) ? (
      <PrimaryButton text={text('error.signIn')} onClick={() => window.location.reload()} />
    ) : (
      <DefaultButton text={text('error.retry')} iconProps={{ iconName: 'Refresh' }} onClick={onRetry} />
    )}
  </div>
);
