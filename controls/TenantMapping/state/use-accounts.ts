import * as React from '../../common/react';
import { useHost } from '../../common/host-context';
import { findAccounts, type FoundAccount } from '../rows/account-rows';

export type Accounts =
  { readonly kind: 'nothing-asked' | 'searching' | 'failed' } | { readonly kind: 'found'; readonly accounts: readonly FoundAccount[] };

const pauseMilliseconds = 300;

/** The accounts by the words typed, looked for when the typing pauses; an outdated answer is dropped. */
export const useAccounts = (typed: string): Accounts => {
  const { webAPI } = useHost();
  const words = typed.trim();
  const [accounts, setAccounts] = React.useState<Accounts>({ kind: 'nothing-asked' });

  React.useEffect(() => {
    if (words === '') return setAccounts({ kind: 'nothing-asked' });
    let outdated = false;
    setAccounts({ kind: 'searching' });
    const timer = setTimeout(() => {
      findAccounts(webAPI, words).then(
        (found) => outdated || setAccounts({ kind: 'found', accounts: found }),
        () => outdated || setAccounts({ kind: 'failed' }),
      );
    }, pauseMilliseconds);
    return () => {
      outdated = true;
      clearTimeout(timer);
    };
  }, [words]);

  return accounts;
};
