import * as React from '../../common/react';
import { emptyOrder, writeDraft, type OrderDraft } from '../../../core/orders/draft';
import type { OrderWrite } from '../../../solution/rows';
import { useHost } from '../../common/host-context';
import type { SaveState } from '../../common/saver';
import { useSaver } from '../../common/use-saver';
import { hasGoneOn, type Order } from '../rows/order-row';

export type BasketState = {
  readonly draft: OrderDraft;
  readonly contractId: string | null;
  readonly change: (change: (draft: OrderDraft) => OrderDraft) => void;
  readonly chooseContract: (id: string) => void;
  readonly saving: SaveState;
  /** Writes what waits; tells whether all is saved. */
  readonly flush: () => Promise<boolean>;
};

/**
 * The lines and the contract, saved into the order's row as they are chosen; also when the tab is hidden, the control goes or the connection
 * is back. What another tab has saved meanwhile is taken over, as long as nothing of this one waits. Lines of an order that went on elsewhere
 * are not written any more: the service buys what the row said when it was handed in.
 */
export const useBasket = (order: Order, onChanged: (handedIn: null) => void): BasketState => {
  const { webAPI, now } = useHost();
  const [draft, setDraft] = React.useState(order.draft ?? emptyOrder);
  const [contractId, setContractId] = React.useState(order.contractId);
  const latest = React.useRef(draft);
  const changedOn = React.useRef(0);
  const { saver, saving } = useSaver<OrderWrite>(async (columns) => {
    if (await hasGoneOn(webAPI, order)) return onChanged(null);
    await webAPI.updateRecord('csp_order', order.id, columns);
    changedOn.current = now();
  });

  const note = (columns: OrderWrite): void => {
    changedOn.current = now();
    saver.change(columns);
  };
  const change = (wanted: (draft: OrderDraft) => OrderDraft): void => {
    latest.current = wanted(latest.current);
    setDraft(latest.current);
    note({ csp_draft: writeDraft(latest.current) });
  };
  const chooseContract = (id: string): void => {
    setContractId(id);
    note({ 'csp_BillingContractId@odata.bind': `/csp_billingcontracts(${id})` });
  };

  React.useEffect(() => {
    const { draft: found } = order;
    if (found === null || saving !== 'saved' || order.askedOn <= changedOn.current) return;
    setContractId(order.contractId);
    if (writeDraft(found) === writeDraft(latest.current)) return;
    latest.current = found;
    setDraft(found);
  }, [order]);

  return { draft, contractId, change, chooseContract, saving, flush: saver.flush };
};
