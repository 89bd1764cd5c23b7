import { ruleFaults, scopeFaults, type RuleFault } from '../../core/pricing/rule-faults';
import { faultBeside } from '../common/controls';
import { lookupAt } from '../common/form';
import { bare } from '../common/place';
import { saying } from '../common/words';
import { draftOn } from './draft';
import type { Scope } from './scope';
import texts from './texts.json';

const say = saying(texts);

const columnOf: Readonly<Record<RuleFault['field'], string>> = {
  percent: 'csp_percent',
  fixedPrice: 'csp_fixedprice',
  currency: 'transactioncurrencyid',
  contract: 'csp_billingcontractid',
  offer: 'csp_offerid',
  endsOn: 'csp_endson',
};

/** Says beside each field what keeps the rule from being used. What is only missing yet is marked as required, and asked for on saving. */
export const showFaults = (form: Xrm.FormContext, scope: Scope): void => {
  const faults = faultsOf(form, scope);
  for (const [field, column] of Object.entries(columnOf)) {
    const fault = faults.find((each) => each.field === field);
    faultBeside(form, column, fault === undefined ? null : say(fault.code));
  }
};

type Wrong = RuleFault & { readonly code: Exclude<RuleFault['code'], 'missing'> };
const isWrong = (fault: RuleFault): fault is Wrong => fault.code !== 'missing';

const faultsOf = (form: Xrm.FormContext, { offer, contractAccountId }: Scope): readonly Wrong[] => {
  // Whether a price is below zero is all that is asked of its amount.
  const draft = draftOn(form, offer?.currencyCode ?? 'EUR');
  if (draft === null) return [];
  const scope = {
    kind: draft.kind,
    currencyId: chosenAt(form, 'transactioncurrencyid'),
    offerCurrencyId: offer?.currency?.id ?? null,
    accountId: chosenAt(form, 'csp_accountid'),
    contractAccountId,
  };
  return [...ruleFaults(draft), ...scopeFaults(scope)].filter(isWrong);
};

const chosenAt = (form: Xrm.FormContext, column: string): string | null => {
  const chosen = lookupAt(form, column);
  return chosen === null ? null : bare(chosen.id);
};
