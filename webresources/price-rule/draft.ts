import { pointsOf } from '../../core/money/margin';
import { minorOf } from '../../core/money/minor';
import type { RuleDraft } from '../../core/pricing/rule-faults';
import { dayOn, lookupAt, numberAt } from '../common/form';
import { kindOf } from './kind';

/** The rule as it stands on the form; null before its kind is chosen. `currency` (ISO 4217) is that of the fixed price. */
export const draftOn = (form: Xrm.FormContext, currency: string): RuleDraft | null => {
  const kind = kindOf(form);
  if (kind === null) return null;
  const percent = numberAt(form, 'csp_percent');
  const fixedPrice = numberAt(form, 'csp_fixedprice');
  return {
    kind,
    percent: percent === null ? null : pointsOf(percent),
    amount: fixedPrice === null ? null : minorOf(fixedPrice, currency),
    offerId: lookupAt(form, 'csp_offerid')?.id ?? null,
    startsOn: dayOn(form, 'csp_startson'),
    endsOn: dayOn(form, 'csp_endson'),
  };
};
