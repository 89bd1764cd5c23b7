import { refusesWish } from '../../core/contracts/wishes';
import type { BillingContractRow } from '../../solution/rows';
import { hintBeside } from '../common/controls';
import { isSetAt, lookupAt } from '../common/form';
import { bare } from '../common/place';
import { saying } from '../common/words';
import { stateOf } from './notices';
import texts from './texts.json';

const say = saying(texts);

/** There is one default for each account and currency: where it is another contract, it is named beside the flag, with the way to change that. */
export const nameTheOtherDefault = async (form: Xrm.FormContext): Promise<void> => {
  const account = lookupAt(form, 'csp_accountid');
  const currency = lookupAt(form, 'transactioncurrencyid');
  const state = stateOf(form);
  const isNamed = account !== null && currency !== null && state !== 'Ended' && !isSetAt(form, 'csp_isdefault');
  const name = isNamed ? await defaultOf(bare(account.id), bare(currency.id)) : null;
  const sentences =
    name === null
      ? []
      : [say('other-default', { name }), ...(refusesWish('MakeDefault', { state }, 0) === null ? [say('make-default')] : [])];
  hintBeside(form, 'csp_isdefault', sentences.length === 0 ? null : sentences.join(' '));
};

const defaultOf = async (accountId: string, currencyId: string): Promise<string | null> => {
  const found = await Xrm.WebApi.retrieveMultipleRecords(
    'csp_billingcontract',
    `?$select=csp_name&$filter=_csp_accountid_value eq ${accountId} and _transactioncurrencyid_value eq ${currencyId}` +
      ' and csp_isdefault eq true and statecode eq 0&$top=1',
  );
  const [contract]: Pick<BillingContractRow, 'csp_name'>[] = found.entities;
  return contract?.csp_name ?? null;
};
