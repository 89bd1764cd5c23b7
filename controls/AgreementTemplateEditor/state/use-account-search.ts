import * as React from 'react';
import { useHost } from '../../common/host-context';
import { findAccounts, type Account } from '../rows/accounts';
import { useLater } from './use-later';

export type AccountSearch = { readonly found: readonly Account[]; readonly isFailed: boolean };

const none: AccountSearch = { found: [], isFailed: false };

/** Accounts for what is typed, while somebody looks for one; of two answers the one to the later question counts. */
export const useAccountSearch = (typed: string, isOpen: boolean): AccountSearch => {
  const { webAPI } = useHost();
  const [search, setSearch] = React.useState(none);
  const wanted = useLater(typed, 250);
  React.useEffect(() => {
    let outdated = false;
    if (isOpen)
      findAccounts(webAPI, wanted).then(
        (found) => outdated || setSearch({ found, isFailed: false }),
        () => outdated || setSearch({ found: [], isFailed: true }),
      );
    return () => {
      outdated = true;
    };
  }, [wanted, isOpen]);
  return search;
};
