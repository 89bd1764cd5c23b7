import { contractFaults, type ContractFault } from '../../core/contracts/contract';
import { faultBeside } from '../common/controls';
import { dayOn, lookupAt, textAt } from '../common/form';
import { saying } from '../common/words';
import texts from './texts.json';

const say = saying(texts);

const columnOf: Readonly<Record<ContractFault['field'], string>> = {
  name: 'csp_name',
  account: 'csp_accountid',
  currency: 'transactioncurrencyid',
  startsOn: 'csp_startson',
  endsOn: 'csp_endson',
};

/** Each fault in a sentence of its own. */
export const faultSentences = (faults: readonly ContractFault[]): readonly string[] => faults.map(sentence);

/** Says beside the field what is wrong. What is only missing may come later: it is asked for when the contract is activated. */
export const showFaults = (form: Xrm.FormContext): void => {
  const wrong = faultsOn(form).filter(({ code }) => code !== 'missing');
  for (const [field, column] of Object.entries(columnOf)) {
    const fault = wrong.find((each) => each.field === field);
    faultBeside(form, column, fault === undefined ? null : sentence(fault));
  }
};

/** All that is to be mended before the contract can be activated, as the form stands. */
export const faultsOn = (form: Xrm.FormContext): readonly ContractFault[] =>
  contractFaults({
    name: textAt(form, 'csp_name') ?? '',
    accountId: lookupAt(form, 'csp_accountid')?.id ?? null,
    currency: lookupAt(form, 'transactioncurrencyid')?.id ?? null,
    startsOn: dayOn(form, 'csp_startson'),
    endsOn: dayOn(form, 'csp_endson'),
  });

const sentence = ({ field, code }: ContractFault): string => (code === 'missing' ? say(`missing-${field}`) : say(code));
