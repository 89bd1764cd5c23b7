import { priceRuleKind } from '../../../solution/rows';
import { onLoad } from '../../../webresources/price-rule';
import { createCrm } from '../crm';
import { formOf, type Value } from '../form';

const offer = [{ id: '{OFFER}', name: 'Microsoft 365' }];
const columns = {
  csp_kind: priceRuleKind.DiscountOnRetail,
  csp_percent: 10,
  csp_fixedprice: null,
  csp_offerid: null,
  csp_startson: null,
  csp_endson: null,
  csp_costwhenfixed: null,
  csp_costmoved: false,
  csp_costmovedon: null,
};
const open = (changes: Readonly<Record<string, Value>> = {}, id = '{RULE}') => {
  const opened = formOf(id, { ...columns, ...changes });
  onLoad(opened.context);
  return opened;
};
const settled = () => new Promise((resolve) => setTimeout(resolve));

beforeEach(() => createCrm({ csp_offer: [{ id: 'offer', csp_unitcost: 42.5 }] }));

describe('the form of a price rule', () => {
  it('asks for a percentage, and for an amount where the price is fixed', () => {
    const form = open();
    expect([form.hidden.get('csp_percent'), form.hidden.get('csp_fixedprice')]).toEqual([false, true]);
    form.type('csp_kind', priceRuleKind.FixedPrice);
    expect([form.hidden.get('csp_percent'), form.hidden.get('csp_fixedprice')]).toEqual([true, false]);
  });

  it.each<[string, Readonly<Record<string, Value>>, string, string]>([
    ['a discount above 100 percent', { csp_percent: 100.01 }, 'csp_percent', 'cannot be more than 100'],
    ['no percentage', { csp_percent: null }, 'csp_percent', 'how many percent'],
    ['a fixed price without an offer', { csp_kind: priceRuleKind.FixedPrice, csp_fixedprice: 5 }, 'csp_offerid', 'is for one offer'],
    ['no fixed price', { csp_kind: priceRuleKind.FixedPrice, csp_offerid: offer }, 'csp_fixedprice', 'Say the price'],
    [
      'a price below zero',
      { csp_kind: priceRuleKind.FixedPrice, csp_offerid: offer, csp_fixedprice: -0.01 },
      'csp_fixedprice',
      'cannot be below zero',
    ],
    [
      'a last day before the first',
      { csp_startson: new Date(2026, 1, 2), csp_endson: new Date(2026, 1, 1) },
      'csp_endson',
      'before the first',
    ],
  ])('with %s says so beside the field', (_what, changes, column, sentence) => {
    expect(open(changes).beside.get(column)).toContain(sentence);
  });

  it('takes a sentence back once the field is right', () => {
    const form = open({ csp_percent: null });
    form.type('csp_percent', 5);
    expect(form.beside.size).toBe(0);
  });

  it('takes down what the offer costs when a price is fixed', async () => {
    const form = open({ csp_kind: priceRuleKind.FixedPrice, csp_offerid: offer });
    form.type('csp_fixedprice', 60);
    await settled();
    expect(form.value('csp_costwhenfixed')).toBe(42.5);
  });

  it('takes nothing down for other rules', async () => {
    const form = open({ csp_offerid: offer });
    form.type('csp_offerid', offer);
    await settled();
    expect(form.value('csp_costwhenfixed')).toBeNull();
  });

  it.each([
    [false, null, []],
    [true, null, ['has moved since this price was fixed']],
    [true, new Date(2026, 5, 1), ['has moved on June 1, 2026']],
  ])('with cost moved %p on %p warns', (moved, on, sentences) => {
    const form = open({ csp_costmoved: moved, csp_costmovedon: on });
    expect(form.texts()).toEqual(sentences.map((sentence) => expect.stringContaining(sentence) as unknown));
  });
});
