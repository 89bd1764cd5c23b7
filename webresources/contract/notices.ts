import type { ContractState } from '../../core/contracts/contract';
import { contractStatus } from '../../solution/rows';
import { notify, optionAt, type Notice } from '../common/form';
import { nameOf } from '../common/rows';
import { saying } from '../common/words';
import texts from './texts.json';

const say = saying(texts);

export const stateOf = (form: Xrm.FormContext): ContractState => nameOf(contractStatus, optionAt(form, 'statuscode')) ?? 'Draft';

/** Says above the form that the service is at work, and what the contract's state means. */
export const showStanding = (form: Xrm.FormContext): void => {
  notify(form, 'asked', optionAt(form, 'csp_asked') === null ? null : { level: 'INFO', text: say('asked') });
  notify(form, 'state', stateNotice(stateOf(form)));
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
