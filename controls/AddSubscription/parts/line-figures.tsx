import * as React from '../../common/react';
import { marginOf, markupOf } from '../../../core/money/margin';
import { Figures } from '../../common/figures';
import { useHost } from '../../common/host-context';
import { useMoney } from '../../common/use-money';
import { useSeats } from '../../common/use-seats';
import type { QuotedLine } from '../state/quote';

const instant = (milliseconds: number): string => new Date(milliseconds).toISOString();

/** What a line comes to: price and margin of a seat, the first invoice with its formula, until when it can be undone, when it renews. */
export const LineFigures = ({ quoted }: { readonly quoted: QuotedLine }): React.ReactElement => {
  const { texts, formatInstant } = useHost();
  const { money, percent } = useMoney();
  const seats = useSeats();
  const { offer, invoice, rule } = quoted;
  const amount = (minor: number): string => money(minor, offer.currency);
  const [margin, markup] = [marginOf(invoice.unitPrice, invoice.unitCost), markupOf(invoice.unitPrice, invoice.unitCost)];
  return (
    <Figures
      figures={[
        {
          name: texts('price'),
          value: amount(invoice.unitPrice),
          more: (
            <>
              {texts('each-seat', texts(`cycle-${offer.billingCycle}`))}
              <br />
              {rule === null ? texts('retail-price') : texts('by-rule', rule.name)}
            </>
          ),
        },
        {
          name: texts('margin'),
          value: margin === null ? '–' : percent(margin),
          more: markup === null ? '' : texts('markup-and-cost', percent(markup), amount(invoice.unitCost)),
        },
        {
          name: texts('first-invoice'),
          value: amount(invoice.amount),
          more: texts('formula', amount(invoice.unitPrice), seats(invoice.seats), invoice.days, invoice.cycle.days),
        },
        { name: texts('undo-until'), value: formatInstant(instant(invoice.undo.until)), more: texts('undo-more') },
        { name: texts('renews-on'), value: formatInstant(instant(invoice.renewsOn)), more: texts('renews-utc') },
      ]}
    />
  );
};
