import * as React from '../../common/react';
import { useTexts } from '../../common/host-context';
import { Notice } from '../../common/notice';

/** A run begins with the account's command; on a new form it has no row to keep the answers in. */
export const NotSavedYet = (): React.ReactElement => {
  const texts = useTexts();
  return <Notice>{texts('not-saved-yet')}</Notice>;
};
