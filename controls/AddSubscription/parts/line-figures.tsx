import { useTheme } from '../../common/fluent';
import * as React from '../../common/react';
import { marginOf, markupOf } from '../../../core/money/margin';
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
  const { palette } = useTheme();
  const { offer, invoice, rule } = quoted;
  const { currency } = offer;
  const [margin, markup] = [marginOf(invoice.unitPrice, invoice.unitCost), markupOf(invoice.unitPrice, invoice.unitCost)];
  const facts = [
    {
      name: 'price',
      value: texts('per-seat', money(invoice.unitPrice, currency), texts(`cycle-${offer.billingCycle}`)),
      more: rule === null ? texts('retail-price') : texts('by-rule', rule.name),
    },
    {
      name: 'margin',
      value: margin === null ? '–' : percent(margin),
      more: markup === null ? '' : texts('markup-and-cost', percent(markup), money(invoice.unitCost, currency)),
    },
    {
      name: 'first-invoice',
      value: money(invoice.amount, currency),
      more: texts('formula', money(invoice.unitPrice, currency), seats(invoice.seats), invoice.days, invoice.cycle.days),
    },
    { name: 'undo-until', value: formatInstant(instant(invoice.undo.until)), more: texts('undo-more') },
    { name: 'renews-on', value: formatInstant(instant(invoice.renewsOn)), more: texts('renews-utc') },
  ];
  return (
    <dl style={{ display: 'grid', gridTemplateColumns: 'repeat(auto-fill, minmax(150px, 1fr))', gap: '8px 16px', margin: '12px 0 0' }}>
      {facts.map((fact) => (
        <div key={fact.name}>
          <dt style={{ color: palette.neutralSecondary, fontSize: 12 }}>{texts(fact.name)}</dt>
          <dd style={{ margin: 0, fontWeight: 600 }}>{fact.value}</dd>
          <dd style={{ margin: 0, color: palette.neutralSecondary, fontSize: 12 }}>{fact.more}</dd>
        </div>
      ))}
    </dl>
  );
};
