import { lookupAt, numberAt } from '../common/form';
import { bare } from '../common/place';
import { readRow } from '../common/rows';
import { kindOf } from './kind';

/** When a person fixes a price, takes down what the offer costs at that moment: where the cost moves away from it, the rule warns. */
export const rememberCost = async (form: Xrm.FormContext): Promise<void> => {
  const offer = lookupAt(form, 'csp_offerid');
  if (kindOf(form) !== 'FixedPrice' || offer === null || numberAt(form, 'csp_fixedprice') === null) return;
  const { csp_unitcost: cost } = await readRow('csp_offer', bare(offer.id), ['csp_unitcost']);
  form.getAttribute<Xrm.Attributes.NumberAttribute>('csp_costwhenfixed')?.setValue(cost);
};
