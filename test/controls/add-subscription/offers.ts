import { billingCycle, offerStatus, segment, term } from '../../../solution/rows';
import { euroId, formatted, providerId } from './customer';

export const dollarId = '00000000-0000-0000-0000-0000000000e2';

const words = {
  P1M: '1 month',
  P1Y: '1 year',
  P3Y: '3 years',
  Monthly: 'Monthly',
  Annual: 'Annually',
  Triennial: 'Every three years',
  None: 'Trial',
};

/** Offers by the names that tests give them; ids are derived from them. */
export const offerIds = {
  premiumMonthly: '00000000-0000-0000-0000-00000000f001',
  premiumYearly: '00000000-0000-0000-0000-00000000f002',
  premiumLong: '00000000-0000-0000-0000-00000000f003',
  copilot: '00000000-0000-0000-0000-00000000f004',
  exchange: '00000000-0000-0000-0000-00000000f005',
  exchangeDollars: '00000000-0000-0000-0000-00000000f006',
} as const;

type Offer = {
  readonly name: string;
  readonly sku: readonly [string, string];
  readonly term: keyof typeof term;
  readonly cycle: keyof typeof billingCycle;
  readonly cost: number;
  readonly retail: number;
  readonly more?: Record<string, unknown>;
};

const offerRow = ({ name, sku: [productId, skuId], term: length, cycle, cost, retail, more = {} }: Offer): Record<string, unknown> => ({
  csp_name: name,
  csp_productid: productId,
  csp_skuid: skuId,
  csp_segment: segment.Commercial,
  csp_term: term[length],
  [`csp_term${formatted}`]: words[length],
  csp_billingcycle: billingCycle[cycle],
  [`csp_billingcycle${formatted}`]: words[cycle],
  csp_unitcost: cost,
  csp_retailprice: retail,
  csp_minimumseats: 1,
  csp_maximumseats: 300,
  csp_istrial: false,
  csp_isaddon: false,
  _csp_providerid_value: providerId,
  _transactioncurrencyid_value: euroId,
  statecode: 0,
  statuscode: offerStatus.Active,
  ...more,
});

const premium = ['CFQ7TTC0LCHC', '0002'] as const;

/** A small price list: one product in three ways, an add-on that needs it, one without relatives, and that one in dollars. */
export const offerRows: Readonly<Record<keyof typeof offerIds, Record<string, unknown>>> = {
  premiumMonthly: offerRow({
    name: 'Microsoft 365 Business Premium',
    sku: premium,
    term: 'P1M',
    cycle: 'Monthly',
    cost: 21.1,
    retail: 24.8,
  }),
  premiumYearly: offerRow({
    name: 'Microsoft 365 Business Premium',
    sku: premium,
    term: 'P1Y',
    cycle: 'Monthly',
    cost: 17.6,
    retail: 20.7,
  }),
  premiumLong: offerRow({ name: 'Microsoft 365 Business Premium', sku: premium, term: 'P1Y', cycle: 'Annual', cost: 211, retail: 248.4 }),
  copilot: offerRow({
    name: 'Microsoft 365 Copilot',
    sku: ['CFQ7TTC0MM8R', '0001'],
    term: 'P1Y',
    cycle: 'Annual',
    cost: 287,
    retail: 337.2,
    more: { csp_isaddon: true, csp_prerequisites: 'CFQ7TTC0LCHC:0002' },
  }),
  exchange: offerRow({ name: 'Exchange Online', sku: ['CFQ7TTC0LH16', '0001'], term: 'P1Y', cycle: 'Monthly', cost: 3.19, retail: 3.75 }),
  exchangeDollars: offerRow({
    name: 'Exchange Online',
    sku: ['CFQ7TTC0LH16', '0001'],
    term: 'P1Y',
    cycle: 'Monthly',
    cost: 3.4,
    retail: 4,
    more: { _transactioncurrencyid_value: dollarId },
  }),
};
