import { pointsOf } from '../../core/money/margin';
import { ruleFaults, type RuleFault } from '../../core/pricing/price-rules';
import { faultBeside } from '../common/controls';
import { dayOn, lookupAt, numberAt } from '../common/form';
import { saying } from '../common/words';
import { kindOf } from './kind';
import texts from './texts.json';

const say = saying(texts);

const columnOf: Readonly<Record<RuleFault['field'], string>> = {
  percent: 'csp_percent',
  fixedPrice: 'csp_fixedprice',
  offer: 'csp_offerid',
  endsOn: 'csp_endson',
};

/** Says beside each field what keeps the rule from being used. */
export const showFaults = (form: Xrm.FormContext): void => {
  const faults = faultsOf(form);
  for (const [field, column] of Object.entries(columnOf)) {
    const fault = faults.find((each) => each.field === field);
    faultBeside(form, column, fault === undefined ? null : sentence(fault));
  }
};

const sentence = ({ field, code }: RuleFault): string => (code === 'missing' ? say(`missing-${field}`) : say(code));

const faultsOf = (form: Xrm.FormContext): readonly RuleFault[] => {
  const kind = kindOf(form);
  if (kind === null) return [];
  const percent = numberAt(form, 'csp_percent');
  const fixedPrice = numberAt(form, 'csp_fixedprice');
  return ruleFaults({
    kind,
    percent: percent === null ? null : pointsOf(percent),
    // Whether there is a price and whether it is below zero is all that is asked here, so that its currency does not matter.
    amount: fixedPrice === null ? null : Math.sign(fixedPrice),
    offerId: lookupAt(form, 'csp_offerid')?.id ?? null,
    startsOn: dayOn(form, 'csp_startson'),
    endsOn: dayOn(form, 'csp_endson'),
  });
};
