import { plan, priceRuleKind } from '../../../solution/rows';
import { onLoad } from '../../../webresources/price-rule';
import { createCrm, type Crm } from '../crm';
import { formOf, type Value } from '../form';

const offer = [{ id: '{OFFER}', name: 'Visio Plan 2' }];
const euro = [{ id: '{EUR}', name: 'Euro' }];
const columns = {
  csp_kind: priceRuleKind.DiscountOnRetail,
  csp_percent: 10,
  csp_fixedprice: null,
  transactioncurrencyid: euro,
  csp_accountid: null,
  csp_billingcontractid: null,
  csp_offerid: null,
  csp_startson: null,
  csp_endson: null,
  csp_costwhenfixed: null,
  csp_costmoved: false,
  csp_costmovedon: null,
};
const settled = () => new Promise((resolve) => setTimeout(resolve));
const open = async (changes: Readonly<Record<string, Value>> = {}, id = '{RULE}') => {
  const opened = formOf(id, { ...columns, ...changes });
  onLoad(opened.context);
  await settled();
  return opened;
};
const fixed = { csp_kind: priceRuleKind.FixedPrice, csp_percent: null };

let crm: Crm;
beforeEach(() => {
  crm = createCrm({
    csp_offer: [
      {
        id: 'offer',
        csp_unitcost: 12.5,
        csp_retailprice: 14.7,
        csp_plan: plan.P1YMonthly,
        _transactioncurrencyid_value: 'eur',
      },
    ],
    transactioncurrency: [{ id: 'eur', currencyname: 'Euro', isocurrencycode: 'EUR' }],
    csp_billingcontract: [{ id: 'contract', _csp_accountid_value: 'lindner' }],
  });
});

describe('the form of a price rule', () => {
  it('shows and asks for a percentage, and for amount, currency and offer where the price is fixed', async () => {
    const form = await open();
    const seen = () => ['csp_percent', 'csp_fixedprice', 'transactioncurrencyid'].map((column) => form.hidden.get(column) === false);
    expect([seen(), [...form.required], form.sections.get('cost')]).toEqual([[true, false, false], ['csp_percent'], false]);
    form.type('csp_kind', priceRuleKind.FixedPrice);
    await settled();
    expect([seen(), [...form.required], form.sections.get('cost')]).toEqual([[false, true, true], ['csp_fixedprice', 'csp_offerid'], true]);
  });

  it('finds no fault with what nobody has filled in yet', async () => {
    expect((await open({ csp_percent: null }, '')).beside.size).toBe(0);
    expect((await open(fixed, '')).beside.size).toBe(0);
  });

  it.each<[string, Readonly<Record<string, Value>>, string, string]>([
    ['a discount above 100 percent', { csp_percent: 100.01 }, 'csp_percent', 'cannot be more than 100'],
    ['a price below zero', { ...fixed, csp_offerid: offer, csp_fixedprice: -0.01 }, 'csp_fixedprice', 'cannot be below zero'],
    [
      'a last day before the first',
      { csp_startson: new Date(2026, 1, 2), csp_endson: new Date(2026, 1, 1) },
      'csp_endson',
      'before the first',
    ],
    [
      'a price in another currency than its offer',
      { ...fixed, csp_offerid: offer, csp_fixedprice: 5, transactioncurrencyid: [{ id: '{USD}', name: 'US Dollar' }] },
      'transactioncurrencyid',
      'another currency',
    ],
    [
      'the contract of another account',
      { csp_accountid: [{ id: '{ALPINE}', name: 'Alpine' }], csp_billingcontractid: [{ id: '{CONTRACT}', name: 'Lindner EUR' }] },
      'csp_billingcontractid',
      'another account’s',
    ],
  ])('with %s says so beside the field', async (_what, changes, column, sentence) => {
    expect((await open(changes)).beside.get(column)).toContain(sentence);
  });

  it('takes a sentence back once the field is right', async () => {
    const form = await open({ csp_percent: 100.01 });
    form.type('csp_percent', 5);
    expect(form.beside.size).toBe(0);
  });

  it('takes currency and cost of the offer when a price is fixed', async () => {
    const form = await open({ ...fixed, transactioncurrencyid: null, csp_fixedprice: 14.2 });
    form.type('csp_offerid', offer);
    await settled();
    expect(form.value('transactioncurrencyid')).toEqual([{ id: 'eur', name: 'Euro', entityType: 'transactioncurrency' }]);
    expect(form.value('csp_costwhenfixed')).toBe(12.5);
    expect(form.beside.size).toBe(0);
  });

  it('takes nothing down for other rules, nor before there is a price', async () => {
    const form = await open({ transactioncurrencyid: null });
    form.type('csp_offerid', offer);
    await settled();
    expect([form.value('csp_costwhenfixed'), form.value('transactioncurrencyid')]).toEqual([null, null]);
    form.type('csp_kind', priceRuleKind.FixedPrice);
    await settled();
    expect(form.value('csp_costwhenfixed')).toBeNull();
  });

  it.each<[string, Readonly<Record<string, Value>>, readonly string[]]>([
    ['its markup as a margin', { csp_kind: priceRuleKind.MarkupOnCost, csp_percent: 17.65 }, ['A markup of 17.65% is a margin of 15.00%.']],
    [
      'what a discount makes of its offer',
      { csp_offerid: offer },
      ['Visio Plan 2, 1 year, monthly: cost €12.50, retail price €14.70. By this rule the price is €13.23: margin 5.52%, markup 5.84%.'],
    ],
    [
      'what a fixed price earns',
      { ...fixed, csp_offerid: offer, csp_fixedprice: 14.2 },
      ['Visio Plan 2, 1 year, monthly: cost €12.50, retail price €14.70. By this rule the price is €14.20: margin 11.97%, markup 13.60%.'],
    ],
    ['nothing for a discount on everything', {}, []],
    ['nothing where the rule is at fault', { csp_offerid: offer, csp_percent: 100.01 }, []],
  ])('says %s', async (_what, changes, sentences) => {
    expect((await open(changes)).texts()).toEqual(sentences);
  });

  it('says the figures anew with each change', async () => {
    const form = await open({ csp_kind: priceRuleKind.MarkupOnCost, csp_percent: 17.65 });
    form.type('csp_percent', 25);
    expect(form.texts()).toEqual(['A markup of 25.00% is a margin of 20.00%.']);
  });

  it.each([
    [false, null, []],
    [true, null, ['has moved since this price was fixed']],
    [true, new Date(2026, 5, 1), ['moved on June 1, 2026']],
  ])('with cost moved %p on %p warns', async (moved, on, sentences) => {
    const form = await open({ csp_costmoved: moved, csp_costmovedon: on });
    expect(form.texts()).toEqual(sentences.map((sentence) => expect.stringContaining(sentence) as unknown));
  });

  it.each([
    ['to look and to answer who may change the rule', 2, 'then change it or choose Keep the price.'],
    ['who looks, who may only read it', 3, 'An administrator checks whether the price still earns.'],
  ])('then tells %s', async (_whom, formType, ending) => {
    const form = formOf('{RULE}', { ...columns, csp_costmoved: true });
    form.state.formType = formType;
    onLoad(form.context);
    await settled();
    expect(form.texts()).toEqual([expect.stringMatching(new RegExp(`^The offer’s cost has moved .*\\. .*${ending}$`)) as unknown]);
  });

  it('speaks the language of the person', async () => {
    crm.languageId = 1031;
    const form = await open({ ...fixed, csp_offerid: offer, csp_fixedprice: 14.2 });
    expect(form.texts().map((text) => text.replaceAll('\u00a0', ' '))).toEqual([
      'Visio Plan 2, 1 Jahr, monatlich: Kosten 12,50 €, Listenpreis 14,70 €. Nach dieser Regel beträgt der Preis 14,20 €: Marge 11,97 %, Aufschlag 13,60 %.',
    ]);
  });
});
