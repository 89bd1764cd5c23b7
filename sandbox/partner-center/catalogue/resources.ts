import { createHash } from 'node:crypto';
import { link, withoutEmpty } from '../protocol/resource';
import { catalogItemIdOf, type Availability } from './availability';
import { skuKey, type Product, type Sku } from './catalogue';
import { marketOf } from './market';
import type { Plan, Term } from './plans';
import type { Audience } from './scope';

/** How the catalogue is shown: licences of new commerce. */
export const productType = { id: 'OnlineServicesNCE', displayName: 'OnlineServicesNCE' } as const;
export const publisherName = 'Microsoft Corporation';

export const productResource = ({ id, title, description }: Product, { prefix, suffix }: Audience) => ({
  id,
  title,
  description,
  productType,
  isMicrosoftProduct: true,
  publisherName,
  links: { skus: link(`${prefix}/products/${id}/skus${suffix}`), self: link(`${prefix}/products/${id}${suffix}`) },
});

export const skuResource = (sku: Sku, { prefix, suffix }: Audience) => {
  const path = `${prefix}/products/${sku.productId}/skus/${sku.id}`;
  return {
    id: sku.id,
    productId: sku.productId,
    title: sku.title,
    description: sku.description,
    minimumQuantity: sku.minimumQuantity,
    maximumQuantity: sku.maximumQuantity,
    isTrial: sku.isTrial,
    supportedBillingCycles: [...new Set(sku.plans.map(({ billingCycle }) => billingCycle.toLowerCase()))].sort(),
    purchasePrerequisites: ['MicrosoftCloudAgreement'],
    inventoryVariables: [],
    provisioningVariables: [],
    actions: sku.isTrial ? [] : ['Refund'],
    dynamicAttributes: {
      isMicrosoftProduct: true,
      hasConstraints: sku.tenantLimit !== undefined,
      isAddon: sku.isAddOn,
      prerequisiteSkus: sku.prerequisites,
      isSoftwareAssuranceApplicable: false,
      upgradeTargetOffers: sku.upgradeTargets,
      provisioningId: provisioningIdOf(sku),
      internal: false,
    },
    links: { availabilities: link(`${path}/availabilities${suffix}`), self: link(`${path}${suffix}`) },
  };
};

export const availabilityResource = (availability: Availability, { prefix, suffix, country }: Audience) => {
  const { id, sku, segment } = availability;
  const { currency, symbol } = marketOf(country);
  return {
    id,
    productId: sku.productId,
    skuId: sku.id,
    catalogItemId: catalogItemIdOf(availability),
    defaultCurrency: { code: currency, symbol },
    segment,
    country,
    isPurchasable: true,
    isRenewable: true,
    renewalInstructions: [
      {
        applicableTermIds: sku.plans.map((plan) => termIdOf(sku, plan)),
        renewalOptions: [{ renewToId: `${sku.productId}:${sku.becomes ?? sku.id}`, isAutoRenewable: true }],
      },
    ],
    terms: sku.plans.map((plan) => termResource(sku, plan)),
    links: { self: link(`${prefix}/products/${sku.productId}/skus/${sku.id}/availabilities/${id}${suffix}`) },
  };
};

const commitments: Readonly<Record<Term, string>> = { P1M: 'One-Month', P1Y: 'One-Year', P3Y: 'Three-Year' };
const billing = { Monthly: 'monthly', Annual: 'yearly', Triennial: 'one-time', None: 'no' } as const;

const termResource = (sku: Sku, plan: Plan) =>
  withoutEmpty({
    id: termIdOf(sku, plan),
    duration: plan.term,
    description: `${commitments[plan.term]} commitment for ${billing[plan.billingCycle]} billing`,
    billingCycle: plan.billingCycle,
    cancellationPolicies: sku.isTrial ? undefined : [{ refundOptions }],
  });

/** All in the first day, afterwards the days not used, until the seventh has passed. */
const refundOptions = [
  { sequenceId: 0, type: 'Full', expiresAfter: 'P1D' },
  { sequenceId: 1, type: 'Partial', expiresAfter: 'P7D' },
];

const digest = (text: string): string => createHash('sha256').update(text).digest('hex');

const termIdOf = (sku: Sku, { term, billingCycle }: Plan): string => digest(`${skuKey(sku)}:${term}:${billingCycle}`).slice(0, 12);

/** The directory's own id of the licence; invented. */
export const provisioningIdOf = (sku: Pick<Sku, 'productId' | 'id'>): string => {
  const hex = digest(skuKey(sku));
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
};
