import { skuKey, type Sku } from '../catalogue/catalogue';

/** The order group of each line: add-ons go with the first line that has a base of theirs, every other line is a group of its own. */
export const orderGroups = (skus: readonly (Sku | undefined)[]): string[] => {
  const owners = skus.map((sku, index) => {
    const base = sku?.isAddOn ? skus.findIndex((other) => other && !other.isAddOn && sku.prerequisites.includes(skuKey(other))) : -1;
    return base < 0 ? index : base;
  });
  const distinct = [...new Set(owners)];
  return owners.map((owner) => String(distinct.indexOf(owner)));
};
