import { lookupAt } from '../common/form';
import { bare } from '../common/place';
import { readRow } from '../common/rows';

/** What the chosen offer costs now, for one seat and one billing cycle. */
export type ChosenOffer = {
  readonly name: string;
  readonly unitCost: number | null;
  readonly retailPrice: number | null;
  readonly plan: number | null;
  readonly currency: Xrm.LookupValue | null;
  /** ISO 4217. */
  readonly currencyCode: string | null;
};

/** What a rule's offer and contract say of themselves; null where none is chosen. */
export type Scope = { readonly offer: ChosenOffer | null; readonly contractAccountId: string | null };

export const unread: Scope = { offer: null, contractAccountId: null };

export const readScope = async (form: Xrm.FormContext): Promise<Scope> => {
  const [offer, contractAccountId] = await Promise.all([
    readOffer(lookupAt(form, 'csp_offerid')),
    readAccountOf(lookupAt(form, 'csp_billingcontractid')),
  ]);
  return { offer, contractAccountId };
};

const columns = ['csp_unitcost', 'csp_retailprice', 'csp_plan', '_transactioncurrencyid_value'] as const;

const readOffer = async (chosen: Xrm.LookupValue | null): Promise<ChosenOffer | null> => {
  if (chosen === null) return null;
  const row = await readRow('csp_offer', bare(chosen.id), columns);
  const currencyId = row._transactioncurrencyid_value;
  const currency = currencyId === null ? null : await readRow('transactioncurrency', currencyId, ['currencyname', 'isocurrencycode']);
  return {
    name: chosen.name ?? '',
    unitCost: row.csp_unitcost,
    retailPrice: row.csp_retailprice,
    plan: row.csp_plan,
    currency:
      currencyId === null || currency === null ? null : { id: currencyId, name: currency.currencyname, entityType: 'transactioncurrency' },
    currencyCode: currency?.isocurrencycode ?? null,
  };
};

const readAccountOf = async (contract: Xrm.LookupValue | null): Promise<string | null> =>
  contract === null ? null : (await readRow('csp_billingcontract', bare(contract.id), ['_csp_accountid_value']))._csp_accountid_value;
