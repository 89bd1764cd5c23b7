import { onEachChange } from '../common/controls';
import { onEachLoad } from '../common/form';
import { rememberCost } from './cost';
import { showFaults } from './faults';
import { showKind } from './kind';
import { warnOfMovedCost } from './notices';

const columnsOfRule = ['csp_kind', 'csp_percent', 'csp_fixedprice', 'csp_offerid', 'csp_startson', 'csp_endson'];
const columnsOfFixing = ['csp_kind', 'csp_fixedprice', 'csp_offerid'];

/**
 * The form shows what the rule's kind needs, says beside the field what is wrong, takes down the cost when a price is fixed, and warns where
 * that cost has moved since.
 */
export const onLoad = (context: Xrm.Events.EventContext): void => {
  const form = context.getFormContext();
  const show = () => {
    showKind(form);
    showFaults(form);
  };
  show();
  form.data.addOnLoad(show);
  onEachChange(form, columnsOfRule, show);
  onEachChange(form, columnsOfFixing, () => void rememberCost(form));
  onEachLoad(context, warnOfMovedCost);
};
