import { onEachChange } from '../common/controls';
import { onEachLoad } from '../common/form';
import { showFaults } from './faults';
import { showFigures } from './figures';
import { rememberCost, takeCurrency } from './fixing';
import { showKind } from './kind';
import { warnOfMovedCost } from './notices';
import { readScope, unread, type Scope } from './scope';

export { canKeepPrice, keepPrice } from './keep-price';

const columnsOfRule = ['csp_percent', 'transactioncurrencyid', 'csp_accountid', 'csp_startson', 'csp_endson'];
const columnsOfFixing = ['csp_kind', 'csp_fixedprice', 'csp_offerid'];

/**
 * The form shows and asks for what the rule's kind needs, says beside the field what is wrong and above it what the rule comes to, takes
 * down currency and cost when a price is fixed, and warns where that cost has moved since.
 */
export const onLoad = (context: Xrm.Events.EventContext): void => {
  const form = context.getFormContext();
  let scope: Scope = unread;
  const show = () => {
    showKind(form);
    showFaults(form, scope);
    showFigures(form, scope);
  };
  const look = async () => {
    show();
    scope = await readScope(form);
    show();
  };
  const fix = async () => {
    await look();
    takeCurrency(form, scope);
    rememberCost(form, scope);
    show();
  };
  void look();
  form.data.addOnLoad(() => void look());
  onEachChange(form, columnsOfRule, show);
  onEachChange(form, ['csp_billingcontractid'], () => void look());
  onEachChange(form, columnsOfFixing, () => void fix());
  onEachLoad(context, warnOfMovedCost);
};
