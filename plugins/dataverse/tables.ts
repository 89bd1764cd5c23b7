import { z } from 'zod';
import type { Column } from '../../solution/model/define';
import { account } from '../../solution/model/tables/account';
import { agreement } from '../../solution/model/tables/agreement';
import { agreementTemplate } from '../../solution/model/tables/agreement-template';
import { billingContract } from '../../solution/model/tables/billing-contract';
import { offer } from '../../solution/model/tables/offer';
import { offerPrice } from '../../solution/model/tables/offer-price';
import { order } from '../../solution/model/tables/order';
import { priceRule } from '../../solution/model/tables/price-rule';
import { promotion } from '../../solution/model/tables/promotion';
import { subscription } from '../../solution/model/tables/subscription';
import { subscriptionChange } from '../../solution/model/tables/subscription-change';
import { provider } from '../../solution/model/tables/provider';
import { providerAccount } from '../../solution/model/tables/provider-account';
import { provisioning } from '../../solution/model/tables/provisioning';
import type {
  AccountRow,
  AccountWrite,
  AgreementRow,
  AgreementTemplateRow,
  AgreementTemplateWrite,
  AgreementWrite,
  ProviderAccountRow,
  ProviderAccountWrite,
  ProviderRow,
  ProviderWrite,
  ProvisioningRow,
  ProvisioningWrite,
  BillingContractRow,
  BillingContractWrite,
  OfferRow,
  OfferWrite,
  OfferPriceRow,
  OfferPriceWrite,
  OrderRow,
  OrderWrite,
  PriceRuleRow,
  PriceRuleWrite,
  PromotionRow,
  PromotionWrite,
  SubscriptionRow,
  SubscriptionWrite,
  SubscriptionChangeRow,
  SubscriptionChangeWrite,
} from '../../solution/rows';

/** A person or application of the CRM; of the platform, so not in the model. */
export type SystemUserRow = {
  readonly systemuserid: string;
  readonly azureactivedirectoryobjectid: string | null;
  readonly fullname: string | null;
  readonly internalemailaddress: string | null;
  readonly isdisabled: boolean | null;
};

/** What a person has set for himself; `uilanguageid` is the language's number, 0 for the organization's own. */
export type UserSettingsRow = { readonly systemuserid: string; readonly uilanguageid: number | null };

/** A currency of the CRM; `isocurrencycode` is ISO 4217. */
export type CurrencyRow = { readonly transactioncurrencyid: string; readonly isocurrencycode: string; readonly currencyprecision: number };

/** The tables that the service touches, by their entity set. */
export type Sets = {
  readonly accounts: { row: AccountRow; write: AccountWrite };
  readonly csp_agreements: { row: AgreementRow; write: AgreementWrite };
  readonly csp_agreementtemplates: { row: AgreementTemplateRow; write: AgreementTemplateWrite };
  readonly csp_providers: { row: ProviderRow; write: ProviderWrite };
  readonly csp_provideraccounts: { row: ProviderAccountRow; write: ProviderAccountWrite };
  readonly csp_provisionings: { row: ProvisioningRow; write: ProvisioningWrite };
  readonly csp_billingcontracts: { row: BillingContractRow; write: BillingContractWrite };
  readonly csp_offers: { row: OfferRow; write: OfferWrite };
  readonly csp_offerprices: { row: OfferPriceRow; write: OfferPriceWrite };
  readonly csp_orders: { row: OrderRow; write: OrderWrite };
  readonly csp_pricerules: { row: PriceRuleRow; write: PriceRuleWrite };
  readonly csp_promotions: { row: PromotionRow; write: PromotionWrite };
  readonly csp_subscriptions: { row: SubscriptionRow; write: SubscriptionWrite };
  readonly csp_subscriptionchanges: { row: SubscriptionChangeRow; write: SubscriptionChangeWrite };
  readonly transactioncurrencies: { row: CurrencyRow; write: Record<never, never> };
  readonly systemusers: { row: SystemUserRow; write: Record<never, never> };
  readonly usersettingscollection: { row: UserSettingsRow; write: Record<never, never> };
};
export type SetName = keyof Sets;
export type Row<S extends SetName> = Sets[S]['row'];
export type Write<S extends SetName> = Sets[S]['write'];
export type ColumnOf<S extends SetName> = keyof Row<S> & string;

type Model = {
  readonly schemaName: string;
  readonly columns: Readonly<Record<string, Column>>;
  readonly system?: Readonly<Record<string, Column>>;
  readonly statusReasons?: Readonly<Record<string, { readonly value: number }>>;
};

const oneOf = (values: readonly number[]) => z.number().refine((value) => values.includes(value), 'is not a value of the choice');

const field = (column: Column): z.ZodType => {
  switch (column.kind) {
    case 'whole':
      return z.number().int();
    case 'money':
    case 'decimal':
      return z.number();
    case 'yesno':
      return z.boolean();
    case 'choice':
      return oneOf(Object.values(column.choice.values));
    case 'date':
      return z.iso.date();
    case 'instant':
      return z.iso.datetime({ offset: true });
    case 'lookup':
      return z.guid();
    default:
      return z.string();
  }
};

const fieldsOf = (model: Model): Record<string, z.ZodType> => {
  const columns = Object.entries({ ...model.columns, ...model.system }).map(([name, column]): [string, z.ZodType] => [
    column.kind === 'lookup' ? `_${name.toLowerCase()}_value` : name.toLowerCase(),
    field(column).nullable(),
  ]);
  const reasons = Object.values(model.statusReasons ?? {}).map((reason) => reason.value);
  return {
    ...Object.fromEntries(columns),
    [`${model.schemaName.toLowerCase()}id`]: z.guid(),
    statecode: oneOf([0, 1]),
    statuscode: reasons.length > 0 ? oneOf(reasons) : z.number(),
    createdon: z.iso.datetime({ offset: true }),
    modifiedon: z.iso.datetime({ offset: true }),
    _ownerid_value: z.guid(),
    _createdby_value: z.guid(),
    _modifiedby_value: z.guid(),
  };
};

const fields: Readonly<Record<SetName, Readonly<Record<string, z.ZodType>>>> = {
  accounts: fieldsOf(account),
  csp_agreements: fieldsOf(agreement),
  csp_agreementtemplates: fieldsOf(agreementTemplate),
  csp_providers: fieldsOf(provider),
  csp_provideraccounts: fieldsOf(providerAccount),
  csp_provisionings: fieldsOf(provisioning),
  csp_billingcontracts: fieldsOf(billingContract),
  csp_offers: fieldsOf(offer),
  csp_offerprices: fieldsOf(offerPrice),
  csp_orders: fieldsOf(order),
  csp_pricerules: fieldsOf(priceRule),
  csp_promotions: fieldsOf(promotion),
  csp_subscriptions: fieldsOf(subscription),
  csp_subscriptionchanges: fieldsOf(subscriptionChange),
  transactioncurrencies: { transactioncurrencyid: z.guid(), isocurrencycode: z.string().length(3), currencyprecision: z.number().int() },
  systemusers: {
    systemuserid: z.guid(),
    azureactivedirectoryobjectid: z.guid().nullable(),
    fullname: z.string().nullable(),
    internalemailaddress: z.string().nullable(),
    isdisabled: z.boolean().nullable(),
  },
  usersettingscollection: { systemuserid: z.guid(), uilanguageid: z.number().int().nullable() },
};

/** A row together with its version, `@odata.etag`. */
export type Stored<R> = { readonly row: R; readonly etag: string };

const version = z.object({ '@odata.etag': z.string() });

/** By set and columns: a schema that was parsed with is compiled, which takes longer than to parse a hundred rows with it. */
const schemas = new Map<string, z.ZodObject>();

const schemaOf = (set: SetName, columns: readonly string[]): z.ZodObject => {
  const key = `${set}: ${columns.join()}`;
  const schema = schemas.get(key) ?? z.object(Object.fromEntries(columns.map((column) => [column, fields[set][column] ?? z.never()])));
  schemas.set(key, schema);
  return schema;
};

/** Reads a row of the Web API, of which `columns` were asked for. Throws `ZodError` where it is not what the model says. */
export const parseRow = <S extends SetName, C extends ColumnOf<S>>(
  set: S,
  columns: readonly C[],
  body: unknown,
): Stored<Pick<Row<S>, C>> => {
  // The schema was built from the same model as the row type; TypeScript cannot follow the loop over the columns.
  const row = schemaOf(set, columns).parse(body) as Pick<Row<S>, C>;
  return { row, etag: version.parse(body)['@odata.etag'] };
};
