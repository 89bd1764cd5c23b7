import { Text } from '../../common/fluent';
import * as React from '../../common/react';
import { addLine, changeLine, removeLine } from '../../../core/orders/draft';
import { forbidsSale } from '../../../core/orders/forbidden';
import { linesForAnotherTry } from '../../../core/orders/mending';
import type { Day } from '../../../core/provisioning/days';
import { Column } from '../../common/card';
import { Heading } from '../../common/heading';
import { useHost } from '../../common/host-context';
import { Notice } from '../../common/notice';
import { ChoiceField } from '../parts/choice-field';
import { Forbidden } from '../parts/forbidden';
import { LineCard } from '../parts/line-card';
import { OfferSearch } from '../parts/offer-search';
import { TotalBar } from '../parts/total-bar';
import type { ContractChoice } from '../rows/contract-rows';
import type { Tenant } from '../rows/customer-row';
import type { ListedOffer } from '../rows/offer-rows';
import type { Order } from '../rows/order-row';
import { faultsOf, quote, type Pricing } from '../state/quote';
import { useAllowedPromotions } from '../state/use-allowed-promotions';
import type { BasketState } from '../state/use-basket';
import { useChosenOffers } from '../state/use-chosen-offers';
import { useHandIn } from '../state/use-hand-in';
import { useOffers } from '../state/use-offers';
import type { Sale } from '../state/use-sale';

type Properties = {
  readonly order: Order;
  readonly sale: Sale;
  readonly basket: BasketState;
  readonly contract: ContractChoice;
  readonly tenant: Tenant;
  readonly money: { readonly currency: string; readonly currencyId: string };
  readonly today: Day;
  readonly onChanged: () => void;
};

/** The basket: find offers, say how many, see what it comes to, buy. */
export const Selling = ({ order, sale, basket, contract, tenant, money, today, onChanged }: Properties): React.ReactElement => {
  const host = useHost();
  const { texts } = host;
  const [isShowingFaults, setShowingFaults] = React.useState(order.status === 'Failed');
  const { draft, change } = basket;
  const soldAt = { providerId: tenant.providerId, ...money };
  const offers = useOffers(soldAt);
  const chosen = useChosenOffers(draft, money.currency);
  const pricing: Pricing = {
    currency: money.currency,
    rules: sale.rules,
    promotions: sale.promotions,
    accountId: order.accountId,
    contractId: contract.id,
    today,
    now: host.now(),
  };
  const lines = quote(draft, chosen.offers, pricing);
  const faults = faultsOf({ lines: draft.lines.filter((line) => chosen.offers.has(line.offerId)) }, chosen.offers, pricing, sale.owned);
  const reasons = forbidsSale({ ...sale.customer, hasTenant: true, contract, today });
  const allowed = useAllowedPromotions(tenant.rowId, lines);
  const handIn = useHandIn(order, basket.flush, onChanged);
  const customer = sale.customer.name;
  const domain = tenant.domain ?? tenant.tenantId;
  const isComplete = lines.length === draft.lines.length;

  const add = (offer: ListedOffer) =>
    change((before) =>
      addLine(before, {
        subscriptionId: crypto.randomUUID(),
        changeId: crypto.randomUUID(),
        offerId: offer.id,
        seats: 1,
        promotionId: null,
      }),
    );

  const buy = async (): Promise<void> => {
    setShowingFaults(true);
    if (faults.length > 0 || !isComplete) return;
    const total = texts('buy', lines.length, customer, domain);
    if (!(await host.confirm(total, texts('buy-sure', contract.name), texts('not-yet')))) return;
    const failed = order.lines.filter((line) => line.status === 'Failed').map((line) => line.changeId);
    const again = linesForAnotherTry(draft, failed, () => crypto.randomUUID());
    change(() => again);
    await handIn.submit({
      orderId: order.id,
      accountId: order.accountId,
      userId: host.userId,
      contract,
      currency: money.currency,
      tenant,
      lines: quote(again, chosen.offers, pricing),
      now: new Date(host.now()).toISOString(),
    });
  };

  return (
    <Column>
      <div>
        <Heading level={2}>{texts('title', customer)}</Heading>
        <Text block>{texts('lead', domain)}</Text>
      </div>
      <Forbidden reasons={reasons} />
      <div style={{ display: 'flex', flexWrap: 'wrap', gap: 16, alignItems: 'flex-start' }}>
        <ChoiceField
          label={texts('contract')}
          width={280}
          choices={sale.contracts.map((each) => ({ value: each.id, text: each.name }))}
          value={contract.id}
          onChoose={basket.chooseContract}
        />
        <div style={{ flex: '1 1 320px', minWidth: 0 }}>
          <OfferSearch offers={offers} sale={soldAt} pricing={pricing} onChoose={add} />
        </div>
      </div>
      {order.draft === null ? <Notice kind="warning">{texts('draft-unreadable')}</Notice> : null}
      {chosen.failed.length === 0 ? null : <Notice kind="error">{texts('offer-gone')}</Notice>}
      {draft.lines.length === 0 ? <Text block>{texts('no-lines')}</Text> : null}
      {lines.map((quoted) => (
        <LineCard
          key={quoted.line.subscriptionId}
          quoted={quoted}
          currency={money.currency}
          siblings={siblingsOf(quoted.offer, offers.index.offers)}
          allowed={allowed}
          faults={isShowingFaults ? faults.filter((fault) => fault.subscriptionId === quoted.line.subscriptionId) : []}
          onChange={(changed) => change((before) => changeLine(before, quoted.line.subscriptionId, changed))}
          onRemove={() => change((before) => removeLine(before, quoted.line.subscriptionId))}
        />
      ))}
      <TotalBar
        lines={lines}
        currency={money.currency}
        customer={customer}
        domain={domain}
        saving={basket.saving}
        isBusy={handIn.state === 'submitting'}
        isForbidden={reasons.length > 0}
        problem={
          <>
            {isShowingFaults && faults.length > 0 ? <Notice kind="error">{texts('mend-first', faults.length)}</Notice> : null}
            {handIn.state === 'failed' ? <Notice kind="error">{texts('submit-failed')}</Notice> : null}
          </>
        }
        onSave={() => void basket.flush()}
        onBuy={() => void buy()}
      />
    </Column>
  );
};

/** The same product in every term and billing cycle. */
const siblingsOf = (offer: ListedOffer, all: readonly ListedOffer[]): readonly ListedOffer[] => {
  const siblings = all.filter((each) => each.productAndSku === offer.productAndSku);
  return siblings.some((each) => each.id === offer.id) ? siblings : [offer, ...siblings];
};
