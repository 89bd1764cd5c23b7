import { commitmentOf } from '../../../core/orders/commitment';
import { useHost } from '../../common/host-context';
import { useMoney } from '../../common/use-money';
import { useSeats } from '../../common/use-seats';
import type { QuotedLine } from './quote';

/** The question before money is spent: how many seats on which contract, what is billed now and later, and until when it can be undone. */
export const useBuyQuestion = (): ((lines: readonly QuotedLine[], contract: string, currency: string) => string) => {
  const { texts, formatInstant } = useHost();
  const { money } = useMoney();
  const seats = useSeats();
  return (lines, contract, currency) => {
    const committed = commitmentOf(lines.map(({ offer, invoice }) => ({ billingCycle: offer.billingCycle, invoice })));
    const perCycle = committed.perCycle.map(({ amount, billingCycle }) => `${money(amount, currency)} ${texts(`cycle-${billingCycle}`)}`);
    return [
      texts('buy-sure', seats(committed.seats), contract),
      texts('total', money(committed.firstInvoice, currency)),
      ...(perCycle.length === 0 ? [] : [texts('buy-after', perCycle.join(', '))]),
      ...(committed.undoUntil === null ? [] : [texts('undo-until-when', formatInstant(new Date(committed.undoUntil).toISOString()))]),
    ].join('\n');
  };
};
