import * as React from '../../common/react';
import { useHost } from '../../common/host-context';
import { Notice } from '../../common/notice';
import type { Subscription } from '../rows/subscription-row';

/** What somebody should look at: where our row and the provider differ, and where the changes do not add up to the seats. */
export const Warnings = ({ subscription }: { readonly subscription: Subscription }): React.ReactElement => {
  const { texts, formatAge } = useHost();
  const { differences, stateName, providerStatusName, seenOn, seats, ledgerDifference, ledgerCheckedOn } = subscription;
  return (
    <>
      {differences.length === 0 ? null : (
        <Notice kind="warning">
          {texts('differs', formatAge(seenOn))}
          <ul style={{ margin: '4px 0 0', paddingInlineStart: 20 }}>
            {differences.map((each) => (
              <li key={each}>{each === 'state' ? texts('differs-state', stateName, providerStatusName) : texts(`differs-${each}`)}</li>
            ))}
          </ul>
        </Notice>
      )}
      {ledgerDifference === null ? null : (
        <Notice kind="warning">{texts('ledger-differs', seats - ledgerDifference, seats, formatAge(ledgerCheckedOn))}</Notice>
      )}
    </>
  );
};
