import { agreementState, billingCycle, connection, contractStatus, providerType, relationship, segment, term } from '../../solution/rows';
import type { MemoryDataverse } from './far-side/dataverse';

/** GUIDs that a person can tell apart in a story. */
const idOf = (letter: string, place: number): string => `${letter.repeat(8)}-0000-4000-8000-${String(place).padStart(12, '0')}`;

/** The customer's tenant, and one of somebody else. */
export const tenants = {
  contoso: { tenantId: '7e4a4700-0000-4000-8000-000000000001', domain: 'contoso.onmicrosoft.com' },
  fabrikam: { tenantId: '7e4a4700-0000-4000-8000-000000000002', domain: 'fabrikam.onmicrosoft.com' },
} as const;
export const { tenantId, domain } = tenants.contoso;
export const providerId = idOf('a', 0);
export const tenantRowId = idOf('a', 1);
export const accountId = idOf('a', 2);
export const contractId = idOf('a', 3);
export const otherAccountId = idOf('a', 7);
const currencyId = idOf('a', 4);

/** The two people who sell. */
export const people = { seller: idOf('a', 5), colleague: idOf('a', 6) } as const;
export type Who = keyof typeof people;

/** What is for sale, by the yearly price of a seat. */
export const goods = [
  { name: 'Basic', offerId: idOf('b', 0), productId: 'PRODUCT0', price: 60 },
  { name: 'Premium', offerId: idOf('b', 1), productId: 'PRODUCT1', price: 150 },
  { name: 'E3', offerId: idOf('b', 2), productId: 'PRODUCT2', price: 360 },
] as const;
export type Good = (typeof goods)[number]['name'];
export const skuId = '0001';

/** The provider takes no line of more seats. */
export const mostSeats = 300;

/** Writes the customer to whom can be sold, and the offers. */
export const openShop = (write: MemoryDataverse['write']): void => {
  write('transactioncurrencies', currencyId, { isocurrencycode: 'USD', currencyprecision: 2 });
  write('csp_providers', providerId, { csp_providertype: providerType.PartnerCenter, csp_connection: connection.Connected });
  write('accounts', accountId, { creditonhold: false, csp_agreementstate: agreementState.Confirmed });
  write('csp_provideraccounts', tenantRowId, {
    csp_tenantid: tenantId,
    csp_domain: domain,
    csp_relationship: relationship.Reseller,
    'csp_AccountId@odata.bind': `/accounts(${accountId})`,
    'csp_ProviderId@odata.bind': `/csp_providers(${providerId})`,
  });
  write('csp_billingcontracts', contractId, {
    statuscode: contractStatus.Active,
    'csp_AccountId@odata.bind': `/accounts(${accountId})`,
    'transactioncurrencyid@odata.bind': `/transactioncurrencies(${currencyId})`,
  });
  for (const { offerId, productId, price } of goods)
    write('csp_offers', offerId, {
      csp_productid: productId,
      csp_skuid: skuId,
      csp_segment: segment.Commercial,
      csp_term: term.P1Y,
      csp_billingcycle: billingCycle.Annual,
      csp_unitcost: price - 10,
      csp_retailprice: price,
      statuscode: 1,
      'transactioncurrencyid@odata.bind': `/transactioncurrencies(${currencyId})`,
    });
};
