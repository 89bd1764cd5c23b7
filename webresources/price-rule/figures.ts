import { marginForMarkup, marginOf, markupOf, percentOf, type BasisPoints } from '../../core/money/margin';
import { amountOf, minorOf, type Minor } from '../../core/money/minor';
import { namedPrice, priceBy } from '../../core/pricing/price-rules';
import { ruleFaults, type RuleDraft } from '../../core/pricing/rule-faults';
import { nameOf, plan } from '../../solution/rows';
import { notify } from '../common/form';
import { language, saying } from '../common/words';
import { draftOn } from './draft';
import type { ChosenOffer, Scope } from './scope';
import texts from './texts.json';

const say = saying(texts);

/** Says above the form what the rule comes to: for its offer the price with margin and markup, else what its markup is as a margin (R16). */
export const showFigures = (form: Xrm.FormContext, { offer }: Scope): void => {
  const draft = draftOn(form, offer?.currencyCode ?? 'EUR');
  const text = draft === null || ruleFaults(draft).length > 0 ? null : offer === null ? asMargin(draft) : forOffer(draft, offer);
  notify(form, 'figures', text === null ? null : { level: 'INFO', text });
};

const asMargin = ({ kind, percent }: RuleDraft): string | null =>
  kind === 'MarkupOnCost' && percent !== null
    ? say('markup-as-margin', { markup: percentText(percent), margin: percentText(marginForMarkup(percent)) })
    : null;

const forOffer = (draft: RuleDraft, offer: ChosenOffer): string | null => {
  const { currencyCode: currency, unitCost, retailPrice } = offer;
  const price = namedPrice(draft.kind, { ...draft, currency });
  if (currency === null || price === null || unitCost === null || retailPrice === null) return null;
  const [cost, retail] = [minorOf(unitCost, currency), minorOf(retailPrice, currency)];
  const ours = priceBy(price, { cost, retail });
  return say('for-offer', {
    offer: [offer.name, ...planOf(offer)].join(', '),
    cost: moneyText(cost, currency),
    retail: moneyText(retail, currency),
    price: moneyText(ours, currency),
    margin: percentText(marginOf(ours, cost)),
    markup: percentText(markupOf(ours, cost)),
  });
};

const planOf = (offer: ChosenOffer): readonly string[] => {
  const name = nameOf(plan, offer.plan);
  return name === null ? [] : [say(name)];
};

const moneyText = (amount: Minor, currency: string): string =>
  new Intl.NumberFormat(language(), { style: 'currency', currency }).format(amountOf(amount, currency));

/** With two decimals; a dash where there is nothing to be a part of. */
const percentText = (points: BasisPoints | null): string =>
  points === null ? '–' : new Intl.NumberFormat(language(), { style: 'percent', minimumFractionDigits: 2 }).format(percentOf(points) / 100);
