import * as React from '../common/react';
import type { OrderDraft } from '../../core/orders/draft';
import { isOvertaken, type HandedInHere } from '../../core/orders/overtaken';
import { mayEdit } from '../../core/orders/status';
import { useHost } from '../common/host-context';
import { Notice } from '../common/notice';
import { useLostFocus } from '../common/use-lost-focus';
import { Basket } from './screens/basket';
import { Loading, NotLoaded } from '../common/loading';
import { Outcome } from './screens/outcome';
import { useOrder } from './state/use-order';

/** The basket while it may be changed, afterwards what became of it. */
export const OrderPage = ({ id }: { readonly id: string }): React.ReactElement => {
  const { view, reload } = useOrder(id);
  const { texts, now } = useHost();
  const [isMending, setMending] = React.useState(false);
  const [handedIn, setHandedIn] = React.useState<HandedInHere | null>(null);
  const status = view.kind === 'ready' ? view.value.status : null;
  const isBasket = status !== null && mayEdit(status) && (status === 'Draft' || isMending);
  const place = useLostFocus(status === null ? null : isBasket ? 'basket' : 'outcome');
  if (view.kind === 'loading') return <Loading />;
  if (view.kind === 'failed') return <NotLoaded onRetry={reload} />;
  const onChanged = (draft: OrderDraft | null) => {
    setMending(false);
    setHandedIn({ draft, on: now() });
    reload();
  };
  const onMend = () => {
    setHandedIn(null);
    setMending(true);
  };
  return (
    <div ref={place} tabIndex={-1} style={{ outline: 'none' }}>
      {isBasket ? (
        <Basket order={view.value} onChanged={onChanged} />
      ) : (
        <>
          {isOvertaken(handedIn, view.value) ? <Notice kind="warning">{texts('handed-in-elsewhere')}</Notice> : null}
          <Outcome order={view.value} isCutOff={view.isCutOff} onMend={onMend} onRefresh={reload} />
        </>
      )}
    </div>
  );
};
