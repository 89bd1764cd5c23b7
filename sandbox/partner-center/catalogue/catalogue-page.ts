import { markup, type Markup } from '../pages/markup';
import { style, table } from '../pages/parts';
import { promotions } from '../promotions/promotion';
import { readSettings } from '../settings';
import type { World } from '../world';
import { availabilitiesOf, catalogItemIdOf } from './availability';
import { sampleProducts, segments, type Sku } from './catalogue';
import { marketOf, type Market } from './market';
import { priceOf, shownAmount } from './price';

/** What is sold in a country today, and the promotions. */
export const cataloguePage = (world: World, country: string): Markup => {
  const market = marketOf(country);
  const { catalogueOffers } = readSettings(world);
  return markup`${style}<main>
<p><a href="/sandbox/partner-center">Partner Center</a></p>
<h1>Catalogue</h1>
<p>Sample prices: the products’ names are Microsoft’s, the figures and most ids are invented. ${market.country}, in ${market.currency}, for a seat and the whole term.${catalogueOffers === 0 ? '' : ` Besides these there are ${catalogueOffers} generated offers.`}</p>
<form class="line" method="post" action="/sandbox/partner-center/catalogue/renew-availabilities"><button>Give all availabilities new ids</button></form>
<h2>Offers</h2>${table(
    'Offers',
    ['Product', 'Segment', 'Now for sale as', 'Term and billing: cost / list price'],
    sampleProducts.flatMap(({ skus }) => skus.flatMap((sku) => offers(world, sku, market))),
  )}
<h2>Promotions</h2>${table(
    'Promotions',
    ['Promotion', 'Id', 'Applied'],
    promotions.map(({ id, name, isAutoApplicable }) => [name, markup`<code>${id}</code>`, isAutoApplicable ? 'by itself' : 'by its id']),
  )}
</main>`;
};

const offers = (world: World, sku: Sku, market: Market): (string | Markup)[][] =>
  availabilitiesOf(world, sku, market.country, segments).map((availability) => [
    sku.isAddOn ? `${sku.title} (add-on)` : sku.title,
    availability.segment,
    markup`<code>${catalogItemIdOf(availability)}</code>`,
    markup`${sku.plans.map((plan) => {
      const { cost, retail } = priceOf(world, sku, plan, availability.segment, market, world.clock.now());
      return markup`<div>${plan.term} ${plan.billingCycle}: ${shownAmount(cost, market)} / ${shownAmount(retail, market)}</div>`;
    })}`,
  ]);
