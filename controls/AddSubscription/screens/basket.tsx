import * as React from '../../common/react';
import { contractFor } from '../../../core/contracts/defaults';
import { contractToday } from '../../../core/contracts/today';
import { useHost } from '../../common/host-context';
import { Loading, NotLoaded } from '../../common/loading';
import { useBasket } from '../state/use-basket';
import { useSale } from '../state/use-sale';
import type { Sold } from '../state/use-selling';
import { Selling } from './selling';
import { NotSellable } from './not-sellable';

/** What is to be sold, as soon as the customer is known; what keeps it from being sold where something is missing altogether. */
export const Basket = ({ order, onChanged }: Pick<Sold, 'order' | 'onChanged'>): React.ReactElement => {
  const { now } = useHost();
  const { view, reload } = useSale(order.accountId);
  const basket = useBasket(order, onChanged);
  if (view.kind === 'loading') return <Loading />;
  if (view.kind === 'failed') return <NotLoaded onRetry={reload} />;
  const sale = view.value;
  const today = contractToday(now());
  const chosen = sale.contracts.find((each) => each.id === basket.contractId);
  const usual = contractFor(sale.contracts, null, today);
  const contract = chosen ?? sale.contracts.find((each) => each.id === usual?.id) ?? sale.contracts[0] ?? null;
  const { tenant } = sale.customer;
  const { currency, currencyId } = contract ?? {};
  if (tenant === null || contract === null || !currency || !currencyId)
    return <NotSellable accountId={order.accountId} sale={sale} today={today} onLookAgain={reload} />;
  return (
    <Selling
      order={order}
      sale={sale}
      basket={basket}
      contract={contract}
      tenant={tenant}
      money={{ currency, currencyId }}
      today={today}
      onLookAgain={reload}
      onChanged={onChanged}
    />
  );
};
