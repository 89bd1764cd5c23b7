import { nameOf, priceRuleKind } from '../../solution/rows';
import { askFor, show } from '../common/controls';
import { optionAt } from '../common/form';

export const kindOf = (form: Xrm.FormContext): keyof typeof priceRuleKind | null => nameOf(priceRuleKind, optionAt(form, 'csp_kind'));

/** A fixed price needs an amount and its one offer, every other rule a percentage. */
export const showKind = (form: Xrm.FormContext): void => {
  const isFixed = kindOf(form) === 'FixedPrice';
  show(form, 'csp_percent', !isFixed);
  askFor(form, 'csp_percent', !isFixed);
  for (const column of ['csp_fixedprice', 'transactioncurrencyid']) show(form, column, isFixed);
  for (const column of ['csp_fixedprice', 'csp_offerid']) askFor(form, column, isFixed);
  form.ui.tabs.get('general')?.sections.get('cost')?.setVisible(isFixed);
};
