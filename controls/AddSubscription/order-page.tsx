import * as React from '../common/react';
import { mayEdit } from '../../core/orders/status';
import { useLostFocus } from '../common/use-lost-focus';
import { Basket } from './screens/basket';
import { Loading, NotLoaded } from '../common/loading';
import { Outcome } from './screens/outcome';
import { useOrder } from './state/use-order';

/** The basket while it may be changed, afterwards what became of it. */
export const OrderPage = ({ id }: { readonly id: string }): React.ReactElement => {
  const { view, reload } = useOrder(id);
  const [isMending, setMending] = React.useState(false);
  const status = view.kind === 'ready' ? view.value.status : null;
  const isBasket = status !== null && mayEdit(status) && (status === 'Draft' || isMending);
  const place = useLostFocus(status === null ? null : isBasket ? 'basket' : 'outcome');
  if (view.kind === 'loading') return <Loading />;
  if (view.kind === 'failed') return <NotLoaded onRetry={reload} />;
  const onChanged = () => {
    setMending(false);
    reload();
  };
  return (
    <div ref={place} tabIndex={-1} style={{ outline: 'none' }}>
      {isBasket ? (
        <Basket order={view.value} onChanged={onChanged} />
      ) : (
        <Outcome order={view.value} isCutOff={view.isCutOff} onMend={() => setMending(true)} onRefresh={reload} />
      )}
    </div>
  );
};
