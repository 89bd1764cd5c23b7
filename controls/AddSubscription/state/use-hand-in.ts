import * as React from '../../common/react';
import { useHost } from '../../common/host-context';
import { useService } from '../../common/service';
import type { OrderDraft } from '../../../core/orders/draft';
import { submit, writeLines, type HandIn } from '../rows/hand-in';
import { hasGoneOn, type Order } from '../rows/order-row';

export type HandInState = 'idle' | 'submitting' | 'failed';

type Submission = {
  readonly order: Order;
  readonly isSure: () => Promise<boolean>;
  /** Makes the lines what they are handed in as; they are saved before anything else is written. */
  readonly prepare: () => HandIn;
  readonly flush: () => Promise<boolean>;
  /** Told what this window has handed in; null where another one has. */
  readonly onChanged: (handedIn: OrderDraft | null) => void;
};

/**
 * Hands the order in, first and as retry, once however often it is clicked. The service is asked to begin at once as well, so that nobody
 * waits for the queue. An order that went on elsewhere since this page read it, say in another tab, is not handed in again: the page then
 * only catches up. That is asked before anything is written and before the order is; in between, rows of an order that was handed in are
 * guarded, and what is written at the very same moment the service leaves out.
 */
export const useHandIn = ({ order, isSure, prepare, flush, onChanged }: Submission) => {
  const { webAPI } = useHost();
  const ask = useService();
  const [state, setState] = React.useState<HandInState>('idle');
  const underWay = React.useRef(false);

  const handIn = async (): Promise<void> => {
    if (underWay.current) return;
    underWay.current = true;
    let sent: OrderDraft | null = null;
    try {
      if (!(await isSure())) {
        underWay.current = false;
        return;
      }
      setState('submitting');
      if (await hasGoneOn(webAPI, order)) return onChanged(null);
      const what = prepare();
      if (!(await flush())) throw new Error('the lines are not saved');
      await writeLines(webAPI, what);
      if (await hasGoneOn(webAPI, order)) return onChanged(null);
      sent = what.draft;
      await submit(webAPI, what);
      ask((service) => service.startOrder(order.id)).catch(() => undefined);
      onChanged(sent);
    } catch {
      // One that was handed in elsewhere, or whose last answer was lost, takes no lines any more, and there is nothing to send.
      if (await hasGoneOn(webAPI, order).catch(() => false)) return onChanged(sent);
      underWay.current = false;
      setState('failed');
    }
  };

  return { state, handIn };
};
