import { orderChannel } from '../../core/orders/channel';
import { nameOf, orderStatus } from '../../solution/rows';
import { optionAt } from '../common/form';
import { bare, readAgain } from '../common/place';

/** The order whose form was opened last: a form that was left is told nothing any more, and the platform does not say when that is. */
let followed: BroadcastChannel | null = null;

/** Reads the form anew whenever its control says that the order is in another state than the form knows. */
export const followOrder = (form: Xrm.FormContext): void => {
  followed?.close();
  followed = new BroadcastChannel(orderChannel(bare(form.data.entity.getId())));
  followed.onmessage = ({ data: status }: MessageEvent<unknown>) => {
    if (status !== nameOf(orderStatus, optionAt(form, 'statuscode'))) void readAgain(form);
  };
};
