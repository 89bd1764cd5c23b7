import { isSettled } from '../../core/contracts/currency';
import { hintBeside, lock } from '../common/controls';
import { bare } from '../common/place';
import { saying } from '../common/words';
import texts from './texts.json';

const say = saying(texts);

/** Amounts on a contract are in its currency and its customer's: with the first subscription or order, both are settled. */
export const lockWhatIsSettled = async (form: Xrm.FormContext): Promise<void> => {
  const settled = isSettled(await countOn(bare(form.data.entity.getId())));
  for (const column of ['csp_accountid', 'transactioncurrencyid']) lock(form, column, settled);
  hintBeside(form, 'transactioncurrencyid', settled ? say('locked') : null);
};

/** Of each kind, one is enough to know. */
const countOn = async (contractId: string): Promise<number> => {
  const one = `&$filter=_csp_billingcontractid_value eq ${contractId}&$top=1`;
  const [subscriptions, orders] = await Promise.all([
    Xrm.WebApi.retrieveMultipleRecords('csp_subscription', `?$select=csp_subscriptionid${one}`),
    Xrm.WebApi.retrieveMultipleRecords('csp_order', `?$select=csp_orderid${one}`),
  ]);
  return subscriptions.entities.length + orders.entities.length;
};
