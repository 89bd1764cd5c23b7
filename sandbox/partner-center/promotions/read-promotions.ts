import { findCountry } from '../countries/country';
import { segments } from '../catalogue/catalogue';
import { countryMissing, promotionNotFound, segmentMissing, unknownCountry } from '../guesses';
import { parseEnumeration } from '../protocol/enumeration';
import { operation, parameter, type Call } from '../protocol/operation';
import { isRunning, findPromotion, promotions } from './promotion';
import { promotionResource } from './promotion-resource';

/** Promotions that run now. The collection has no links, unlike others. */
export const listPromotions = operation({
  feature: 'GET /v1/productpromotions',
  access: 'either',
  query: ['country', 'segment'],
  handle(call) {
    checkCountry(call);
    const { segment } = call.query;
    if (segment === undefined) throw segmentMissing();
    const running = promotions.filter(
      (promotion) => parseEnumeration(segments, segment) === 'commercial' && isRunning(promotion, call.now),
    );
    const body = { totalCount: running.length, items: running.map(promotionResource), attributes: { objectType: 'Collection' } };
    return { status: 200, body };
  },
});

export const getPromotion = operation({
  feature: 'GET /v1/productpromotions/{promotionId}',
  access: 'either',
  query: ['country'],
  handle(call) {
    checkCountry(call);
    const promotion = findPromotion(parameter(call, 'promotionId'));
    if (!promotion) throw promotionNotFound();
    return { status: 200, body: promotionResource(promotion) };
  },
});

const checkCountry = (call: Call): void => {
  const { country } = call.query;
  if (country === undefined) throw countryMissing();
  if (!findCountry(country)) throw unknownCountry();
};
