import type { Product, Sku } from './catalogue';
import { planSets } from './plans';

const skusOfProduct = 4;
const plans = planSets.all;
const families = ['Analytics', 'Archive', 'Backup', 'Collaboration', 'Compliance', 'Desktop', 'Directory', 'Mail', 'Planning', 'Security'];
const editions = ['Basic', 'Standard', 'Premium', 'Enterprise'];

/**
 * Invented products with so many offers: pairs of term and billing cycle, as a commercial price list counts them. The same number gives the
 * same products.
 */
export const generateProducts = (offers: number): Product[] =>
  Array.from({ length: Math.ceil(offers / (skusOfProduct * plans.length)) }, (_, index) => product(index, offers));

const product = (index: number, offers: number): Product => {
  const id = `ZZZ${index.toString(36).toUpperCase().padStart(9, '0')}`;
  const title = `Sample ${families[index % families.length]} ${Math.floor(index / families.length) + 1}`;
  const before = index * skusOfProduct * plans.length;
  const skus = editions.flatMap((edition, place) => {
    const left = offers - before - place * plans.length;
    return left > 0 ? [sku(id, `${title} ${edition}`, index, place, left)] : [];
  });
  return { id, title, description: `Generated product number ${index + 1}.`, skus };
};

const sku = (productId: string, title: string, index: number, place: number, offersLeft: number): Sku => ({
  productId,
  id: String(place + 1).padStart(4, '0'),
  title,
  description: `${title}, generated.`,
  monthlyPrice: 100 + ((index * 37 + place * 450) % 6000),
  plans: plans.slice(0, offersLeft),
  minimumQuantity: 1,
  maximumQuantity: 100_000,
  isTrial: false,
  isAddOn: false,
  prerequisites: [],
  upgradeTargets: [],
  segments: { commercial: 1 },
});
