import type { ContractState } from '../../core/contracts/contract';
import { contractRefusal, contractStatus, nameOf } from '../../solution/rows';
import { notify, numberAt, optionAt, type Notice } from '../common/form';
import { saying } from '../common/words';
import { faultsOn } from './faults';
import { refusalSentence } from './refusals';
import texts from './texts.json';

const say = saying(texts);

export const stateOf = (form: Xrm.FormContext): ContractState => nameOf(contractStatus, optionAt(form, 'statuscode')) ?? 'Draft';

/** Says above the form that the service is at work, or what it refused, and what the contract's state means. */
export const showStanding = (form: Xrm.FormContext): void => {
  const isAsked = optionAt(form, 'csp_asked') !== null;
  notify(form, 'asked', isAsked ? { level: 'INFO', text: say('asked') } : null);
  notify(form, 'refused', isAsked ? null : refusalNotice(form));
  notify(form, 'state', stateNotice(stateOf(form)));
  notify(form, 'other-currency', otherCurrencyNotice(form));
};

const refusalNotice = (form: Xrm.FormContext): Notice | null => {
  const code = nameOf(contractRefusal, optionAt(form, 'csp_refusal'));
  return code === null ? null : { level: 'ERROR', text: refusalSentence(code, faultsOn(form)) };
};

const otherCurrencyNotice = (form: Xrm.FormContext): Notice | null => {
  const count = numberAt(form, 'csp_othercurrencycount') ?? 0;
  return count === 0 ? null : { level: 'WARNING', text: say('other-currency', { count }) };
};

const stateNotice = (state: ContractState): Notice | null => {
  switch (state) {
    case 'Draft':
      return { level: 'INFO', text: say('draft') };
    case 'Ended':
      return { level: 'INFO', text: say('ended') };
    case 'Active':
      return null;
  }
};
