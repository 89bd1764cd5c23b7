import { z } from 'zod';
import desktops from './data/data-projects-and-desktops.json';
import exchangeAndTeams from './data/exchange-and-teams.json';
import microsoft365 from './data/microsoft-365.json';
import { planSets, type Plan } from './plans';

export const segments = ['commercial', 'education', 'government', 'nonprofit'] as const;
export type Segment = (typeof segments)[number];

export type Sku = {
  readonly productId: string;
  /** Four characters, e.g. `0001`. */
  readonly id: string;
  readonly title: string;
  readonly description: string;
  /** List price in euro cents for a seat and month, in the commercial segment, on a one-year term that is billed annually. */
  readonly monthlyPrice: number;
  readonly plans: readonly Plan[];
  readonly minimumQuantity: number;
  readonly maximumQuantity: number;
  /** The most seats that one tenant may have of it. */
  readonly tenantLimit?: number | undefined;
  readonly isTrial: boolean;
  /** For a trial: the SKU of the same product that it turns into. */
  readonly becomes?: string | undefined;
  readonly isAddOn: boolean;
  /** `product:sku` of the bases, one of which an add-on needs. */
  readonly prerequisites: readonly string[];
  /** `product:sku` of what it may be upgraded to. */
  readonly upgradeTargets: readonly string[];
  /** What the commercial price is multiplied with in each segment in which it is sold. */
  readonly segments: Readonly<Partial<Record<Segment, number>>>;
};

export type Product = { readonly id: string; readonly title: string; readonly description: string; readonly skus: readonly Sku[] };

/** `product:sku`, as prerequisites and upgrade targets are written. */
export const skuKey = ({ productId, id }: Pick<Sku, 'productId' | 'id'>): string => `${productId}:${id}`;

const skuSchema = z.strictObject({
  id: z.string().length(4),
  title: z.string(),
  monthlyPrice: z.int().min(0),
  plans: z.enum(['all', 'up-to-one-year', 'yearly', 'monthly', 'trial']),
  maximumQuantity: z.int().min(1),
  tenantLimit: z.int().optional(),
  isTrial: z.boolean().default(false),
  becomes: z.string().optional(),
  isAddOn: z.boolean().default(false),
  prerequisites: z.array(z.string()).default([]),
  upgradeTargets: z.array(z.string()).default([]),
  segments: z.partialRecord(z.enum(segments), z.number()).default({}),
});
const productSchema = z
  .strictObject({ id: z.string().length(12), title: z.string(), description: z.string(), skus: z.array(skuSchema) })
  .transform(({ skus, ...product }): Product => ({
    ...product,
    skus: skus.map((sku) => ({
      ...sku,
      productId: product.id,
      description: product.description,
      minimumQuantity: 1,
      plans: planSets[sku.plans],
      segments: { commercial: 1, ...sku.segments },
    })),
  }));

/** Real names with invented figures: believable, and not Microsoft's prices. Ids look like Microsoft's and may differ from them. */
export const sampleProducts: readonly Product[] = z.array(productSchema).parse([...microsoft365, ...exchangeAndTeams, ...desktops]);
