import * as React from '../../common/react';
import { useHost } from '../../common/host-context';
import { useService } from '../../common/service';
import { handIn, type HandIn } from '../rows/hand-in';
import { readOrder, type Order } from '../rows/order-row';

export type HandInState = 'idle' | 'submitting' | 'failed';

/**
 * Hands the order in, first and as retry. The service is asked to begin at once as well, so that nobody waits for the queue. An order that
 * went on elsewhere since this page read it, say in another tab, is not handed in again: the page then only catches up.
 */
export const useHandIn = (order: Order, flush: () => Promise<boolean>, onChanged: () => void) => {
  const { webAPI } = useHost();
  const ask = useService();
  const [state, setState] = React.useState<HandInState>('idle');
  const underWay = React.useRef(false);

  const wentOn = async (): Promise<boolean> => {
    const current = await readOrder(webAPI, order.id);
    return current.status !== order.status || current.submittedOn !== order.submittedOn;
  };

  const submit = async (what: HandIn): Promise<void> => {
    if (underWay.current) return;
    underWay.current = true;
    setState('submitting');
    try {
      if (!(await wentOn())) {
        if (!(await flush())) throw new Error('the lines are not saved');
        await handIn(webAPI, what);
        ask((service) => service.startOrder(order.id)).catch(() => undefined);
      }
      onChanged();
    } catch {
      // One that was handed in elsewhere in this very moment takes no lines any more, and there is nothing to send.
      if (await wentOn().catch(() => false)) {
        onChanged();
        return;
      }
      underWay.current = false;
      setState('failed');
    }
  };

  return { state, submit };
};
