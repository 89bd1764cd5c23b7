import { offerStatus } from '../../solution/rows';
import type { Dataverse } from '../dataverse/client';
import { instantOf } from '../time';

/** As little of an offer's row as tells whether it must be written; a hundred thousand of them are held. Amounts are as the row holds them. */
export type KnownOffer = {
  readonly id: string;
  readonly fingerprint: string | null;
  readonly isOnSale: boolean;
  readonly unitPrice: number | null;
  readonly termCost: number | null;
  readonly termRetail: number | null;
  /** The history's open price began then, UTC milliseconds; null where it has none. */
  readonly validFrom: number | null;
  readonly validTo: number | null;
};

const columns = [
  'csp_offerid',
  'csp_catalogkey',
  'csp_fingerprint',
  'csp_unitprice',
  'csp_termcost',
  'csp_termretailprice',
  'csp_pricevalidfrom',
  'csp_pricevalidto',
  'statuscode',
] as const;

/** All offers of the provider, withdrawn ones too, by their key in the catalogue. */
export const readKnownOffers = async (dataverse: Dataverse, providerId: string): Promise<Map<string, KnownOffer>> => {
  const known = new Map<string, KnownOffer>();
  for await (const page of dataverse.pages('csp_offers', { columns, filter: `_csp_providerid_value eq ${providerId}` }))
    for (const { row } of page)
      if (row.csp_catalogkey !== null)
        known.set(row.csp_catalogkey, {
          id: row.csp_offerid,
          fingerprint: row.csp_fingerprint,
          isOnSale: row.statuscode === offerStatus.Active,
          unitPrice: row.csp_unitprice,
          termCost: row.csp_termcost,
          termRetail: row.csp_termretailprice,
          validFrom: instantOf(row.csp_pricevalidfrom),
          validTo: instantOf(row.csp_pricevalidto),
        });
  return known;
};
