import { emptyOrder, readDraft, writeDraft } from '../../core/orders/draft';
import type { HandedIn } from '../../core/orders/handed-in';
import { readOutcome } from '../../core/orders/outcome';
import type { Dataverse } from '../dataverse/client';
import type { Order, OrderWrite } from './order';

/** What was handed in, as the row says it now. */
export const asOnRow = (order: Order): HandedIn => ({
  draft: readDraft(order.csp_draft) ?? emptyOrder,
  contractId: order._csp_billingcontractid_value,
  currencyId: order._transactioncurrencyid_value,
  providerId: order._csp_providerid_value,
  tenantRowId: order._csp_provideraccountid_value,
  tenantId: order.csp_tenantid,
  domain: order.csp_domain,
  total: order.csp_total,
  submittedOn: order.csp_submittedon,
  submittedById: order._csp_submittedby_value,
});

/** What was handed in and sent, whatever another window has written on the row since; before anything was sent, what the row says. */
export const handedInOf = (order: Order): HandedIn => readOutcome(order.csp_providerorders)?.handedIn ?? asOnRow(order);

/** The same, on the contract that has taken the place of the one that was chosen, where it was replaced meanwhile, once or more often. */
export const followedOf = async (dataverse: Dataverse, order: Order): Promise<HandedIn> => {
  const handedIn = handedInOf(order);
  const now = order._csp_billingcontractid_value;
  if (now === null || now === handedIn.contractId || handedIn.contractId === null) return handedIn;
  return (await hasReplaced(dataverse, now, handedIn.contractId)) ? { ...handedIn, contractId: now } : handedIn;
};

const hasReplaced = async (dataverse: Dataverse, contractId: string, former: string): Promise<boolean> => {
  const seen = new Set([contractId]);
  for (let at = await replacedBy(dataverse, contractId); at !== null && !seen.has(at); at = await replacedBy(dataverse, at)) {
    if (at === former) return true;
    seen.add(at);
  }
  return false;
};

/** The contract in whose place another one is. */
const replacedBy = async (dataverse: Dataverse, contractId: string): Promise<string | null> => {
  const contract = await dataverse.retrieve('csp_billingcontracts', contractId, ['_csp_replacesid_value']);
  return contract?.row._csp_replacesid_value ?? null;
};

/** Lets the row of an order that was bought say what was bought; `order` is the row as it is when this is written. */
export const writtenBack = (order: Order, handedIn: HandedIn): OrderWrite => {
  if (isSame(handedIn, asOnRow(order))) return {};
  return {
    csp_draft: writeDraft(handedIn.draft),
    'csp_BillingContractId@odata.bind': bound('csp_billingcontracts', handedIn.contractId),
    'transactioncurrencyid@odata.bind': bound('transactioncurrencies', handedIn.currencyId),
    'csp_ProviderId@odata.bind': bound('csp_providers', handedIn.providerId),
    'csp_ProviderAccountId@odata.bind': bound('csp_provideraccounts', handedIn.tenantRowId),
    csp_tenantid: handedIn.tenantId,
    csp_domain: handedIn.domain,
    csp_total: handedIn.total,
    csp_submittedon: handedIn.submittedOn,
    'csp_SubmittedBy@odata.bind': bound('systemusers', handedIn.submittedById),
  };
};

const isSame = (one: HandedIn, other: HandedIn): boolean => JSON.stringify(one) === JSON.stringify(other);

const bound = (set: string, id: string | null): string | null => (id === null ? null : `/${set}(${id})`);
