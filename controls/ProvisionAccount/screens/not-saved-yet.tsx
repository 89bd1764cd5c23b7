import { MessageBar } from '@fluentui/react';
import * as React from 'react';
import { useHost } from '../host-context';

/** A run begins with the account's command; on a new form it has no row to keep the answers in. */
export const NotSavedYet = (): React.ReactElement => {
  const { texts } = useHost();
  return <MessageBar>{texts('not-saved-yet')}</MessageBar>;
};
