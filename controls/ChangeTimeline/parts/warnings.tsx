import * as React from '../../common/react';
import { useHost } from '../../common/host-context';
import { Notice } from '../../common/notice';
import type { Subscription } from '../rows/subscription-row';

/** What somebody should look at: where our row and the provider differ, and where the changes do not add up to the seats. */
export const Warnings = ({ subscription }: { readonly subscription: Subscription }): React.ReactElement => {
  const { texts, locale, formatAge } = useHost();
  const { differences, seats, ledgerDifference, ledgerCheckedOn } = subscription;
  const names = { state: texts('state'), seats: texts('seats'), renewal: texts('at-term-end'), 'renews-on': texts('renews-on') };
  const inWhat = differences.flatMap((each) => (each === 'missing-there' ? [] : [names[each]]));
  return (
    <>
      {differences.length === 0 ? null : (
        <Notice kind="warning">
          {inWhat.length === 0 ? texts('missing-there') : texts('differs', new Intl.ListFormat(locale).format(inWhat))}
        </Notice>
      )}
      {ledgerDifference === null ? null : (
        <Notice kind="warning">{texts('ledger-differs', seats - ledgerDifference, seats, formatAge(ledgerCheckedOn))}</Notice>
      )}
    </>
  );
};
