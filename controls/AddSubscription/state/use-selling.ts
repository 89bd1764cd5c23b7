import { addLine, changeLine, removeLine, type OrderDraft, type OrderLine } from '../../../core/orders/draft';
import { linesForAnotherTry } from '../../../core/orders/mending';
import type { Day } from '../../../core/time/day';
import { useHost } from '../../common/host-context';
import { pluralOf } from '../../common/plural';
import type { ContractChoice } from '../rows/contract-rows';
import type { Tenant } from '../rows/customer-row';
import type { ListedOffer } from '../rows/offer-rows';
import type { Order } from '../rows/order-row';
import { basketLines, problemsOf, type BasketLine } from './basket-lines';
import { obstaclesOf, type Obstacle } from './obstacles';
import { isAwaited, quote, withPromotions, type Pricing, type QuotedLine } from './quote';
import { useBuyQuestion } from './use-buy-question';
import { promotedLines, useAllowedPromotions } from './use-allowed-promotions';
import type { BasketState } from './use-basket';
import { useChosenOffers } from './use-chosen-offers';
import { useHandIn, type HandInState } from './use-hand-in';
import { useOffers, type Offers } from './use-offers';
import type { Sale } from './use-sale';

/** What is sold to whom, on which contract. */
export type Sold = {
  readonly order: Order;
  readonly sale: Sale;
  readonly basket: BasketState;
  readonly contract: ContractChoice;
  readonly tenant: Tenant;
  readonly money: { readonly currency: string; readonly currencyId: string };
  readonly today: Day;
  /** Reads anew what the customer and the contract allow. */
  readonly onLookAgain: () => void;
  /** Told what this window has handed in; null where another one has. */
  readonly onChanged: (handedIn: OrderDraft | null) => void;
};

export type Selling = {
  readonly offers: Offers;
  readonly pricing: Pricing;
  readonly lines: readonly BasketLine[];
  /** Lines that are in the contract's currency and can be summed. */
  readonly summed: readonly QuotedLine[];
  /** Why nothing may be bought for this customer now. */
  readonly obstacles: readonly Obstacle[];
  /** How many things must be mended before it can be bought. */
  readonly problems: number;
  /** Everything that decides what it costs is here. */
  readonly isWhole: boolean;
  /** What the button buys, and for whom: a purchase for the wrong customer is worse than none. */
  readonly buyWhat: string;
  readonly handIn: HandInState;
  /** Adds an offer, unless it is in the order already; tells its line. */
  readonly add: (offer: ListedOffer) => string;
  readonly change: (subscriptionId: string, changed: Partial<Pick<OrderLine, 'offerId' | 'seats' | 'promotionId'>>) => void;
  readonly remove: (subscriptionId: string) => void;
  readonly readAgain: () => void;
  readonly buy: () => void;
};

export const useSelling = ({ order, sale, basket, contract, tenant, money, today, onChanged }: Sold): Selling => {
  const { texts, locale, now, newId, userId, confirm } = useHost();
  const { draft, change } = basket;
  const question = useBuyQuestion();
  const offers = useOffers({ providerId: tenant.providerId, ...money });
  const chosen = useChosenOffers(draft);
  const { rules, promotions, customer } = sale;
  const pricing: Pricing = { rules, promotions, accountId: order.accountId, contractId: contract.id, today, now: now() };
  const allowed = useAllowedPromotions(tenant.rowId, promotedLines(draft, chosen.offers, pricing));
  const quoted = quote(draft, chosen.offers, pricing, allowed);
  const lines = basketLines(draft, {
    quoted,
    offers,
    chosen,
    currency: money.currency,
    owned: sale.owned,
    now: pricing.now,
  });
  const isWhole = quoted.length === draft.lines.length && !quoted.some(isAwaited);
  const problems = problemsOf(lines);

  const count = draft.lines.length;
  const buyWhat = texts(`buy-${pluralOf(locale, count)}`, count, customer.name, tenant.domain ?? tenant.tenantId);
  const handIn = useHandIn({
    order,
    isSure: () => confirm(texts('buy-now'), question(quoted, contract.name, money.currency), texts('not-yet'), buyWhat),
    prepare: () => {
      const failed = order.lines.filter((line) => line.status === 'Failed').map((line) => line.changeId);
      const again = withPromotions(linesForAnotherTry(draft, failed, newId), quoted);
      change(() => again);
      return {
        orderId: order.id,
        accountId: order.accountId,
        userId,
        contract,
        currency: money.currency,
        tenant,
        draft: again,
        lines: quote(again, chosen.offers, pricing, allowed),
        now: new Date(now()).toISOString(),
        removed: texts('line-removed'),
      };
    },
    flush: basket.flush,
    onChanged,
  });

  return {
    offers,
    pricing,
    lines,
    summed: quoted.filter((each) => each.offer.currency === money.currency),
    obstacles: obstaclesOf({ ...customer, hasTenant: true, contract, today }),
    problems,
    isWhole,
    buyWhat,
    handIn: handIn.state,
    add: (offer) => {
      const there = draft.lines.find((line) => line.offerId === offer.id);
      if (there !== undefined) return there.subscriptionId;
      const line = { subscriptionId: newId(), changeId: newId(), offerId: offer.id, seats: 1, promotionId: null };
      change((before) => addLine(before, line));
      return line.subscriptionId;
    },
    change: (subscriptionId, changed) => change((before) => changeLine(before, subscriptionId, changed)),
    remove: (subscriptionId) => change((before) => removeLine(before, subscriptionId)),
    readAgain: chosen.retry,
    buy: () => {
      if (problems === 0 && isWhole) void handIn.handIn();
    },
  };
};
