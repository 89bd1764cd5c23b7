import { offerKey } from '../../core/catalogue/offer-key';
import { newOfferId } from '../../plugins/catalogue/offer-writes';
import { billingCycle, offerStatus, plan, segment, term, type OfferWrite } from '../../solution/rows';
import type { Dataverse } from '../deploy/dataverse';
import { providers } from './providers';

export const sellingProvider = providers[0]?.id ?? '';

const offerOf = (name: string, productId: string, skuId: string) => {
  const key = offerKey({ productId, skuId, segment: 'Commercial', market: 'DE', currency: 'EUR', term: 'P1Y', billingCycle: 'Monthly' });
  return { id: newOfferId(sellingProvider, key), name, productId, skuId, key };
};
export type SampleOffer = ReturnType<typeof offerOf>;

/** Offers that other sample rows name: for a year, billed monthly, in the sandbox's price list. */
export const offers = {
  powerBi: offerOf('Power BI Pro', 'CFQ7TTC0HL8W', '0001'),
  planner: offerOf('Planner and Project Plan 3', 'CFQ7TTC0HDB0', '0001'),
  visio: offerOf('Visio Plan 2', 'CFQ7TTC0HD32', '0002'),
  windows: offerOf('Windows 365 Enterprise 2 vCPU, 8 GB, 128 GB', 'CFQ7TTC0HHS9', '0008'),
  office: offerOf('Office 365 E1', 'CFQ7TTC0LF8Q', '0001'),
} as const;

/** The rows under the ids that the service would give them. They are not on sale until it has read the price list, which fills them. */
export const makeOffers = async (dataverse: Dataverse, currencyId: string): Promise<void> => {
  const there = await dataverse.read(`csp_offers?$select=csp_offerid&$filter=_csp_providerid_value eq ${sellingProvider}`);
  for (const { id, name, productId, skuId, key } of Object.values(offers)) {
    if (there.some((offer) => offer['csp_offerid'] === id)) continue;
    const row: OfferWrite = {
      csp_name: name,
      csp_catalogkey: key,
      csp_productid: productId,
      csp_skuid: skuId,
      csp_segment: segment.Commercial,
      csp_market: 'DE',
      csp_term: term.P1Y,
      csp_billingcycle: billingCycle.Monthly,
      csp_plan: plan.P1YMonthly,
      'csp_ProviderId@odata.bind': `/csp_providers(${sellingProvider})`,
      'transactioncurrencyid@odata.bind': `/transactioncurrencies(${currencyId})`,
    };
    await dataverse.send('PATCH', `csp_offers(${id})`, row);
    await dataverse.send('PATCH', `csp_offers(${id})`, { statecode: 1, statuscode: offerStatus.Withdrawn });
  }
};
