/** Row types inferred from the model: a renamed column is a compile error wherever it is used. */
import type { Choice, ChoiceColumn, Column, LookupColumn, StatusReason } from './model/define';
import type { account } from './model/tables/account';
import type { agreement } from './model/tables/agreement';
import type { agreementTemplate } from './model/tables/agreement-template';
import type { contact } from './model/tables/contact';
import type { billingContract } from './model/tables/billing-contract';
import type { offer } from './model/tables/offer';
import type { offerPrice } from './model/tables/offer-price';
import type { order } from './model/tables/order';
import type { priceRule } from './model/tables/price-rule';
import type { promotion } from './model/tables/promotion';
import type { subscription } from './model/tables/subscription';
import type { subscriptionChange } from './model/tables/subscription-change';
import type { provider } from './model/tables/provider';
import type { providerAccount } from './model/tables/provider-account';
import type { provisioning } from './model/tables/provisioning';

export * from './model/choices/name-of';
export * from './model/choices/values';
export * from './model/template-content';

type AnyTable = {
  readonly schemaName: string;
  readonly columns: Readonly<Record<string, Column>>;
  readonly system?: Readonly<Record<string, Column>>;
  readonly statusReasons?: Readonly<Record<string, StatusReason>>;
};
type Columns<T extends AnyTable> = T['columns'] & (T['system'] extends Readonly<Record<string, Column>> ? T['system'] : unknown);
type Value<C> =
  C extends ChoiceColumn<infer S>
    ? S extends Choice
      ? S['values'][keyof S['values']]
      : never
    : C extends { kind: 'whole' | 'money' | 'decimal' }
      ? number
      : C extends { kind: 'yesno' }
        ? boolean
        : string;
type Reasons<T extends AnyTable> =
  T['statusReasons'] extends Readonly<Record<string, StatusReason>> ? T['statusReasons'][keyof T['statusReasons']]['value'] : number;

/** A row as the Web API returns it: logical names, lookups as `_name_value`, choices as numbers, dates as ISO 8601 text. */
export type RowOf<T extends AnyTable> = {
  readonly [K in keyof Columns<T> & string as Columns<T>[K] extends LookupColumn ? `_${Lowercase<K>}_value` : Lowercase<K>]: Value<
    Columns<T>[K]
  > | null;
} & { readonly [K in `${Lowercase<T['schemaName']>}id`]: string } & {
  readonly statecode: 0 | 1;
  readonly statuscode: Reasons<T>;
  readonly createdon: string;
  readonly modifiedon: string;
  readonly _ownerid_value: string;
  readonly _createdby_value: string;
  readonly _modifiedby_value: string;
};

/** What may be sent to create or change a row: lookups are bound by `Schema@odata.bind` to `/set(id)`, or `null` to clear them. */
export type WriteOf<T extends AnyTable> = {
  -readonly [
    K in keyof Columns<T> & string as Columns<T>[K] extends LookupColumn ? `${K}@odata.bind` : Lowercase<K>
  ]?: Columns<T>[K] extends LookupColumn ? string | null : Value<Columns<T>[K]> | null;
} & { statecode?: 0 | 1; statuscode?: Reasons<T>; 'ownerid@odata.bind'?: string };

export type AccountRow = RowOf<typeof account>;
export type ContactRow = RowOf<typeof contact>;
export type ProviderRow = RowOf<typeof provider>;
export type ProviderAccountRow = RowOf<typeof providerAccount>;
export type AgreementTemplateRow = RowOf<typeof agreementTemplate>;
export type AgreementRow = RowOf<typeof agreement>;
export type ProvisioningRow = RowOf<typeof provisioning>;
export type BillingContractRow = RowOf<typeof billingContract>;
export type OfferRow = RowOf<typeof offer>;
export type OfferPriceRow = RowOf<typeof offerPrice>;
export type OrderRow = RowOf<typeof order>;
export type PriceRuleRow = RowOf<typeof priceRule>;
export type PromotionRow = RowOf<typeof promotion>;
export type SubscriptionRow = RowOf<typeof subscription>;
export type SubscriptionChangeRow = RowOf<typeof subscriptionChange>;

export type AccountWrite = WriteOf<typeof account>;
export type ProviderWrite = WriteOf<typeof provider>;
export type ProviderAccountWrite = WriteOf<typeof providerAccount>;
export type AgreementTemplateWrite = WriteOf<typeof agreementTemplate>;
export type AgreementWrite = WriteOf<typeof agreement>;
export type ProvisioningWrite = WriteOf<typeof provisioning>;
export type BillingContractWrite = WriteOf<typeof billingContract>;
export type OfferWrite = WriteOf<typeof offer>;
export type OfferPriceWrite = WriteOf<typeof offerPrice>;
export type OrderWrite = WriteOf<typeof order>;
export type PriceRuleWrite = WriteOf<typeof priceRule>;
export type PromotionWrite = WriteOf<typeof promotion>;
export type SubscriptionWrite = WriteOf<typeof subscription>;
export type SubscriptionChangeWrite = WriteOf<typeof subscriptionChange>;
