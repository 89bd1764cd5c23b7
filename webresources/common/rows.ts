import type {
  AccountRow,
  AccountWrite,
  AgreementRow,
  AgreementTemplateRow,
  AgreementTemplateWrite,
  AgreementWrite,
  BillingContractRow,
  BillingContractWrite,
  ContactRow,
  OfferRow,
  OfferWrite,
  OrderRow,
  OrderWrite,
  PriceRuleRow,
  PriceRuleWrite,
  ProviderAccountRow,
  ProviderAccountWrite,
  ProviderRow,
  ProviderWrite,
  SubscriptionChangeRow,
  SubscriptionChangeWrite,
  SubscriptionRow,
  SubscriptionWrite,
} from '../../solution/rows';

/** A currency of the platform's, as far as we read it. */
type CurrencyRow = { readonly currencyname: string; readonly isocurrencycode: string };

type Rows = {
  account: AccountRow;
  contact: ContactRow;
  csp_agreement: AgreementRow;
  csp_agreementtemplate: AgreementTemplateRow;
  csp_billingcontract: BillingContractRow;
  csp_offer: OfferRow;
  csp_order: OrderRow;
  csp_pricerule: PriceRuleRow;
  csp_provider: ProviderRow;
  csp_provideraccount: ProviderAccountRow;
  csp_subscription: SubscriptionRow;
  csp_subscriptionchange: SubscriptionChangeRow;
  transactioncurrency: CurrencyRow;
};
type Writes = {
  account: AccountWrite;
  csp_agreement: AgreementWrite;
  csp_agreementtemplate: AgreementTemplateWrite;
  csp_billingcontract: BillingContractWrite;
  csp_offer: OfferWrite;
  csp_order: OrderWrite;
  csp_pricerule: PriceRuleWrite;
  csp_provider: ProviderWrite;
  csp_provideraccount: ProviderAccountWrite;
  csp_subscription: SubscriptionWrite;
  csp_subscriptionchange: SubscriptionChangeWrite;
};
export type TableName = keyof Rows;
type WrittenTable = keyof Writes;

const underWay = new Map<string, PromiseLike<unknown>>();

/** Some columns of a row as they are now. The rules of several commands ask for the same at once: they share one question. */
export const readRow = async <T extends TableName, C extends keyof Rows[T] & string>(
  table: T,
  id: string,
  columns: readonly C[],
): Promise<Pick<Rows[T], C>> => {
  const options = `?$select=${columns.join(',')}`;
  const key = `${table} ${id} ${options}`;
  const asked = underWay.get(key) ?? Xrm.WebApi.retrieveRecord(table, id, options);
  underWay.set(key, asked);
  try {
    // Under the same key the same columns of the same table were asked for.
    return (await asked) as Pick<Rows[T], C>;
  } finally {
    underWay.delete(key);
  }
};

/** Changes some columns of a row, as the signed-in person. */
export const writeRow = async <T extends WrittenTable>(table: T, id: string, columns: Writes[T]): Promise<void> => {
  await Xrm.WebApi.updateRecord(table, id, columns);
};

/** Makes a row, as the signed-in person; answers with its id. */
export const makeRow = async <T extends WrittenTable>(table: T, columns: Writes[T]): Promise<string> =>
  (await Xrm.WebApi.createRecord(table, columns)).id;
