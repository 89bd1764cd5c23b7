import { priceRuleKind } from '../../solution/rows';
import { show } from '../common/controls';
import { optionAt } from '../common/form';
import { nameOf } from '../common/rows';

const columnsOfFixedPrice = ['csp_fixedprice', 'csp_costwhenfixed', 'csp_costmoved', 'csp_costmovedon'];

export const kindOf = (form: Xrm.FormContext): keyof typeof priceRuleKind | null => nameOf(priceRuleKind, optionAt(form, 'csp_kind'));

/** A fixed price needs an amount, every other rule a percentage. */
export const showKind = (form: Xrm.FormContext): void => {
  const isFixed = kindOf(form) === 'FixedPrice';
  show(form, 'csp_percent', !isFixed);
  for (const column of columnsOfFixedPrice) show(form, column, isFixed);
};
