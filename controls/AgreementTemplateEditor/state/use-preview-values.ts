import * as React from 'react';
import type { MergeValues } from '../../../core/templates/merge';
import { useHost } from '../../common/host-context';
import type { Account } from '../rows/accounts';
import { readMergeValues } from '../rows/merge-values';

export type PreviewValues =
  { readonly kind: 'no-account' | 'loading' | 'failed' } | { readonly kind: 'ready'; readonly values: MergeValues };

/** What the merge fields say for an account; `reload` asks again. */
export const usePreviewValues = (
  account: Account | null,
  providerId: string | null,
): { readonly view: PreviewValues; readonly reload: () => void } => {
  const { webAPI, userId } = useHost();
  const [view, setView] = React.useState<PreviewValues>({ kind: 'no-account' });
  const [tries, reload] = React.useReducer((count: number) => count + 1, 0);
  React.useEffect(() => {
    let outdated = false;
    if (account === null) return undefined;
    setView({ kind: 'loading' });
    readMergeValues(webAPI, { accountId: account.id, providerId, userId }).then(
      (values) => outdated || setView({ kind: 'ready', values }),
      () => outdated || setView({ kind: 'failed' }),
    );
    return () => {
      outdated = true;
    };
  }, [account, providerId, tries]);
  return { view, reload };
};
