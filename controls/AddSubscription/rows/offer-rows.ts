import { readPrerequisites } from '../../../core/catalogue/prerequisites';
import { minorOf, type Minor } from '../../../core/money/minor';
import type { OrderableOffer } from '../../../core/orders/line-faults';
import { productAndSku } from '../../../core/catalogue/offer-key';
import type { BillingCycle, Term } from '../../../core/subscriptions/terms';
import { billingCycle, nameOf, offerStatus, segment, term, type OfferRow } from '../../../solution/rows';
import type { WebApi } from '../../common/host';
import { memberOf } from '../../common/member';
import { formattedOf, readRow, selectOf, UnreadableRow, type Kind } from '../../common/read-row';

/** What the search shows of an offer: few columns, since there may be a hundred thousand of them. */
const listedShape = {
  csp_offerid: 'text',
  csp_name: 'text',
  csp_productid: 'text',
  csp_skuid: 'text',
  csp_term: 'number',
  csp_billingcycle: 'number',
  csp_unitcost: 'number',
  csp_retailprice: 'number',
} as const satisfies Partial<Record<keyof OfferRow, Kind>>;

const wholeShape = {
  ...listedShape,
  csp_pricevalidto: 'text',
  csp_minimumseats: 'number',
  csp_maximumseats: 'number',
  csp_istrial: 'flag',
  csp_isaddon: 'flag',
  csp_prerequisites: 'text',
  statuscode: 'number',
} as const satisfies Partial<Record<keyof OfferRow, Kind>>;

/** An offer as the search lists it. Amounts are for one seat and one billing cycle; `detail` is term and cycle in the user's language. */
export type ListedOffer = {
  readonly id: string;
  readonly name: string;
  readonly detail: string;
  readonly productAndSku: string;
  readonly term: Term;
  readonly billingCycle: BillingCycle;
  /** ISO 4217. */
  readonly currency: string;
  readonly cost: Minor;
  readonly retail: Minor;
};
/** An offer with everything that a line needs to know. */
export type WholeOffer = ListedOffer & OrderableOffer;

/** The offers that are sold: of the tenant's provider, in the contract's currency, for commercial customers. */
const sold = (providerId: string, currencyId: string): string =>
  `_csp_providerid_value eq ${providerId} and _transactioncurrencyid_value eq ${currencyId}` +
  ` and csp_segment eq ${segment.Commercial} and statecode eq 0`;

export type Sale = { readonly providerId: string; readonly currencyId: string; readonly currency: string };

const pageSize = 5000;
/** The shortest term of a product first, and of one term what is billed most often. */
const order = '$orderby=csp_name asc,csp_term asc,csp_billingcycle asc';

/** All of them, page by page, one after the other, until `onPage` wants no more. */
export const listOffers = async (webAPI: WebApi, sale: Sale, onPage: (offers: readonly ListedOffer[]) => boolean): Promise<void> => {
  let options: string | null = `?${selectOf(listedShape)}&$filter=${sold(sale.providerId, sale.currencyId)}&${order}`;
  while (options !== null) {
    const answer: ComponentFramework.WebApi.RetrieveMultipleResponse = await webAPI.retrieveMultipleRecords('csp_offer', options, pageSize);
    const goesOn = onPage(answer.entities.map((entity: unknown) => listedOf(entity, sale.currency)));
    options = goesOn ? queryOf(answer.nextLink) : null;
  }
};

/** A page's link is a whole address; the Web API of the form takes what follows the table. */
const queryOf = (nextLink: string | undefined): string | null => {
  if (nextLink === undefined || nextLink === '') return null;
  return nextLink.slice(nextLink.indexOf('?'));
};

/** What the server finds for the words of a text while not everything is here yet. */
export const findOffers = async (webAPI: WebApi, sale: Sale, typed: string, most: number): Promise<readonly ListedOffer[]> => {
  const named = typed
    .split(/\s+/)
    .filter((word) => word !== '')
    .map((word) => ` and contains(csp_name,'${encodeURIComponent(word.replaceAll("'", "''"))}')`);
  const answer = await webAPI.retrieveMultipleRecords(
    'csp_offer',
    `?${selectOf(listedShape)}&$filter=${sold(sale.providerId, sale.currencyId)}${named.join('')}&${order}&$top=${most}`,
  );
  return answer.entities.map((entity: unknown) => listedOf(entity, sale.currency));
};

/** An offer in its own currency, whatever the contract's is. */
export const readOffer = async (webAPI: WebApi, id: string): Promise<WholeOffer> => {
  const entity: unknown = await webAPI.retrieveRecord(
    'csp_offer',
    id,
    `?${selectOf(wholeShape)}&$expand=transactioncurrencyid($select=isocurrencycode)`,
  );
  const row = readRow(entity, wholeShape);
  const { isocurrencycode: currency } = readRow(memberOf(entity, 'transactioncurrencyid') ?? {}, { isocurrencycode: 'text' });
  if (currency === null) throw new UnreadableRow('an offer without a currency');
  return {
    ...listedOf(entity, currency),
    isOnSale: nameOf(offerStatus, row.statuscode) === 'Active',
    priceValidTo: row.csp_pricevalidto === null ? null : Date.parse(row.csp_pricevalidto),
    minimumSeats: row.csp_minimumseats,
    maximumSeats: row.csp_maximumseats,
    isAddOn: row.csp_isaddon,
    isTrial: row.csp_istrial,
    prerequisites: readPrerequisites(row.csp_prerequisites),
  };
};

const listedOf = (entity: unknown, currency: string): ListedOffer => {
  const row = readRow(entity, listedShape);
  return {
    id: row.csp_offerid ?? '',
    name: row.csp_name ?? '',
    detail: [formattedOf(entity, 'csp_term'), formattedOf(entity, 'csp_billingcycle')].filter((each) => each !== null).join(', '),
    productAndSku: productAndSku({ productId: row.csp_productid ?? '', skuId: row.csp_skuid ?? '' }),
    term: nameOf(term, row.csp_term) ?? 'P1M',
    billingCycle: nameOf(billingCycle, row.csp_billingcycle) ?? 'Monthly',
    currency,
    cost: minorOf(row.csp_unitcost ?? 0, currency),
    retail: minorOf(row.csp_retailprice ?? 0, currency),
  };
};
