import { missingToBuy } from '../../core/agreements/purchase';
import { notify, type Notice } from '../common/form';
import { bare } from '../common/place';
import { saying } from '../common/words';
import { readContractsOf } from '../order/contracts';
import { usualContract } from '../order/may-buy';
import { customerOn, type FormCustomer } from './customer-on-form';
import texts from './texts.json';

const say = saying(texts);

/** Says above the form what keeps the account from buying, in the order in which it is mended. */
export const showWhatIsMissing = async (form: Xrm.FormContext): Promise<void> => {
  const accountId = bare(form.data.entity.getId());
  const customer = await customerOn(form, accountId);
  const forbidding = forbids(customer);
  notify(form, 'missing', forbidding);
  notify(form, 'contract', forbidding === null ? await contractNotice(accountId, customer) : null);
};

const forbids = (customer: FormCustomer): Notice | null => {
  const missing = [...missingToBuy(customer), ...(customer.isOnCreditHold ? (['credit-hold'] as const) : [])];
  return missing.length === 0 ? null : { level: 'INFO', text: say('cannot-buy', { missing: missing.map((each) => say(each)).join(' ') }) };
};

/** With everything else in order, one step is left. */
const contractNotice = async (accountId: string, customer: FormCustomer): Promise<Notice | null> =>
  usualContract(customer, await readContractsOf(accountId)) === null ? { level: 'INFO', text: say('no-contract') } : null;
