import { holdsSince } from '../../core/catalogue/list-price';
import { amountOf, type Minor } from '../../core/money/minor';
import { offerStatus } from '../../solution/rows';
import { updateOf, upsertOf, type RowWrite } from '../dataverse/change-set';
import { fixedId } from '../dataverse/fixed-id';
import type { Write } from '../dataverse/tables';
import { isoInstant } from '../time';
import type { ProviderOffer } from './join';
import type { KnownOffer } from './known-offers';
import { earnedBy, fingerprintOf, toldBy } from './offer-row';

export type Shelf = { readonly providerId: string; readonly currencyId: string; readonly now: number };

/** The row of an offer that is new: its id follows from the alternate key, so that a repeated write finds the row of the first. */
export const newOfferId = (providerId: string, key: string): string => fixedId(providerId, key);

/** What must be written so that the rows say what the provider tells; nothing where they do. All of it belongs together. */
export const writesFor = (offer: ProviderOffer, known: KnownOffer | null, unitPrice: Minor, shelf: Shelf): readonly RowWrite[] => {
  const told = toldBy(offer);
  const fingerprint = fingerprintOf(told);
  const ours = earnedBy(unitPrice, offer.unitCost, offer.identity.currency);
  const isAsBefore = known?.isOnSale === true && known.fingerprint === fingerprint && known.unitPrice === ours.csp_unitprice;
  if (isAsBefore) return [];
  const id = known?.id ?? newOfferId(shelf.providerId, offer.key);
  const currency = { 'transactioncurrencyid@odata.bind': `/transactioncurrencies(${shelf.currencyId})` };
  const price = historyWrites(id, offer, known, { ...shelf, currency });
  return [
    upsertOf('csp_offers', id, {
      ...told,
      ...ours,
      ...currency,
      'csp_ProviderId@odata.bind': `/csp_providers(${shelf.providerId})`,
      csp_availabilityid: offer.availabilityId,
      csp_pricevalidfrom: isoInstant(price.since),
      csp_fingerprint: fingerprint,
    }),
    ...price.writes,
  ];
};

/** What must be written for an offer that the provider sells no more. */
export const withdrawalOf = (known: KnownOffer, now: number): readonly RowWrite[] => [
  updateOf('csp_offers', known.id, { statecode: 1, statuscode: offerStatus.Withdrawn, csp_pricevalidto: isoInstant(now) }),
  ...closing(known, now),
];

type Bound = Shelf & { readonly currency: Write<'csp_offerprices'> };

const historyWrites = (
  id: string,
  offer: ProviderOffer,
  known: KnownOffer | null,
  { now, currency }: Bound,
): { readonly since: number; readonly writes: readonly RowWrite[] } => {
  const amount = (minor: Minor): number => amountOf(minor, offer.identity.currency);
  const [termCost, termRetail] = [amount(offer.termCost), amount(offer.termRetail)];
  const before = known?.validFrom ?? null;
  if (known?.isOnSale === true && before !== null && known.termCost === termCost && known.termRetail === termRetail)
    return { since: before, writes: [] };
  const wholeSecond = Math.floor(now / 1000) * 1000;
  const since = holdsSince(before === null ? null : { validFrom: before }, offer.validFrom, wholeSecond);
  const begun = upsertOf('csp_offerprices', priceId(id, since), {
    ...currency,
    csp_name: offer.sku.title.slice(0, 200),
    'csp_OfferId@odata.bind': `/csp_offers(${id})`,
    csp_termcost: termCost,
    csp_termretailprice: termRetail,
    csp_unitcost: amount(offer.unitCost),
    csp_retailprice: amount(offer.unitRetail),
    csp_validfrom: isoInstant(since),
    csp_validto: null,
  });
  // What was withdrawn has its price closed already.
  return { since, writes: [...(known?.isOnSale === true ? closing(known, since) : []), begun] };
};

/** Ends the history's open price. */
const closing = (known: KnownOffer, at: number): readonly RowWrite[] =>
  known.validFrom === null
    ? []
    : [updateOf('csp_offerprices', priceId(known.id, known.validFrom), { csp_validto: isoInstant(Math.floor(at / 1000) * 1000) })];

const priceId = (offerId: string, since: number): string => fixedId(offerId, isoInstant(since));
