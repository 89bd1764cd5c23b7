import type { BillingContractRow } from '../../solution/rows';
import { confirmed } from '../common/command';
import type { ChosenRow } from '../common/place';
import { saying } from '../common/words';
import { ask } from './ask';
import { readOpen } from './standing';
import texts from './texts.json';

const say = saying(texts);

/** **Replace contract**: says what moves to the new one, lets the service move it, and opens the new one. */
export const replaceContract = async ({ id, name }: ChosenRow): Promise<void> => {
  const open = await readOpen(id);
  if (!(await confirmed(say('replace'), say('replace-ask', { name, ...open })))) return;
  await ask('Replace', id);
  await Xrm.Navigation.openForm({ entityName: 'csp_billingcontract', entityId: (await replacementOf(id)) ?? id });
};

/** The contract in whose favour this one was ended; null while the service is still at work. */
const replacementOf = async (contractId: string): Promise<string | null> => {
  const found = await Xrm.WebApi.retrieveMultipleRecords(
    'csp_billingcontract',
    `?$select=csp_billingcontractid&$filter=_csp_replacesid_value eq ${contractId}&$orderby=createdon desc&$top=1`,
  );
  const [replacement]: Pick<BillingContractRow, 'csp_billingcontractid'>[] = found.entities;
  return replacement?.csp_billingcontractid ?? null;
};
