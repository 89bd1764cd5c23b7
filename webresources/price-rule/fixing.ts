import { numberAt } from '../common/form';
import { kindOf } from './kind';
import type { Scope } from './scope';

/** A fixed price is in the currency in which its offer is sold. */
export const takeCurrency = (form: Xrm.FormContext, { offer }: Scope): void => {
  const currency = offer?.currency ?? null;
  if (kindOf(form) !== 'FixedPrice' || currency === null) return;
  form.getAttribute<Xrm.Attributes.LookupAttribute>('transactioncurrencyid')?.setValue([currency]);
};

/** When a person fixes a price, takes down what the offer costs at that moment: where the cost moves away from it, the rule warns. */
export const rememberCost = (form: Xrm.FormContext, { offer }: Scope): void => {
  if (kindOf(form) !== 'FixedPrice' || offer === null || numberAt(form, 'csp_fixedprice') === null) return;
  form.getAttribute<Xrm.Attributes.NumberAttribute>('csp_costwhenfixed')?.setValue(offer.unitCost);
};
