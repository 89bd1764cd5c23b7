import * as React from '../../common/react';
import { emptyOrder, writeDraft, type OrderDraft } from '../../../core/orders/draft';
import type { OrderWrite } from '../../../solution/rows';
import { useHost } from '../../common/host-context';
import { createSaver, type SaveState, type Saver } from '../../common/saver';
import type { Order } from '../rows/order-row';

export type BasketState = {
  readonly draft: OrderDraft;
  readonly contractId: string | null;
  readonly change: (change: (draft: OrderDraft) => OrderDraft) => void;
  readonly chooseContract: (id: string) => void;
  readonly saving: SaveState;
  /** Writes what waits; tells whether all is saved. */
  readonly flush: () => Promise<boolean>;
};

/** The lines and the contract, saved into the order's row as they are chosen; also when the tab is hidden, the control goes or the connection is back. */
export const useBasket = (order: Order): BasketState => {
  const { webAPI } = useHost();
  const [draft, setDraft] = React.useState(order.draft ?? emptyOrder);
  const [contractId, setContractId] = React.useState(order.contractId);
  const [saving, setSaving] = React.useState<SaveState>('saved');
  const latest = React.useRef(draft);
  const [saver] = React.useState<Saver<OrderWrite>>(() =>
    createSaver((columns) => Promise.resolve(webAPI.updateRecord('csp_order', order.id, columns)), setSaving),
  );

  const change = React.useCallback(
    (wanted: (draft: OrderDraft) => OrderDraft) => {
      latest.current = wanted(latest.current);
      setDraft(latest.current);
      saver.change({ csp_draft: writeDraft(latest.current) });
    },
    [saver],
  );
  const chooseContract = React.useCallback(
    (id: string) => {
      setContractId(id);
      saver.change({ 'csp_BillingContractId@odata.bind': `/csp_billingcontracts(${id})` });
    },
    [saver],
  );

  React.useEffect(() => {
    const flush = () => void saver.flush();
    document.addEventListener('visibilitychange', flush);
    window.addEventListener('online', flush);
    return () => {
      document.removeEventListener('visibilitychange', flush);
      window.removeEventListener('online', flush);
      saver.close();
    };
  }, [saver]);

  return { draft, contractId, change, chooseContract, saving, flush: saver.flush };
};
