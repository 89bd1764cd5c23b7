import { fireEvent, screen } from '@testing-library/react';
import { readFileSync } from 'node:fs';
import { orderRefusals } from '../../../core/orders/refusals';
import { changeStatus, orderRefusal, orderStatus, subscriptionStatus } from '../../../solution/rows';
import { readResources } from '../resources';
import { sourcesOf } from '../sources';
import { createWorld, draftOf, lineOf, orderId } from './world';

const languages = [1033, 1036, 1031, 1026] as const;
const english = readResources('AddSubscription', 1033);
const faults = [
  'offer-missing',
  'offer-withdrawn',
  'price-outdated',
  'seats-missing',
  'seats-too-few',
  'seats-too-many',
  'currency-differs',
  'base-missing',
  'offer-twice',
];

const closerSentences = ['tenant-requested', 'agreement-link-sent', 'agreement-link-expired', 'agreement-outdated'];

/** What stands in a template's place holes, so that each family of texts is complete. */
const families: Readonly<Record<string, readonly string[]>> = {
  'fault-${fault.code}': faults,
  'save-${state}': ['saved', 'saving', 'not-saved'],
  'cycle-${offer.billingCycle}': ['Monthly', 'Annual', 'Triennial', 'None'],
  'cycle-${billingCycle}': ['Monthly', 'Annual', 'Triennial'],
  'seats-${pluralOf(locale, count)}': ['one', 'other'],
  'buy-${pluralOf(locale, count)}': ['one', 'other'],
  'line-${state}': ['waiting', 'ordered', 'active', 'failed', 'withdrawn'],
  'status-${order.status}': Object.keys(orderStatus),
  'status-${order.status}-lead': Object.keys(orderStatus),
  'refusal-${code}': Object.keys(orderRefusals),
  'refusal-${code}-do': Object.keys(orderRefusals),
  'refusal-${sentence}': [...Object.keys(orderRefusals), ...closerSentences],
  'refusal-${sentence}-do': [...Object.keys(orderRefusals), ...closerSentences],
};

const keysInCode = (): ReadonlySet<string> => {
  const code = sourcesOf('AddSubscription').join('\n');
  const said = [...code.matchAll(/texts\(\s*'([^']+)'/g)].map(([, key = '']) => key);
  const passedOn = [...code.matchAll(/'([a-z]+(?:-[a-z]+)*)'/g)].map(([, key = '']) => key).filter((key) => english.has(key));
  const made = [...code.matchAll(/texts\(\s*`([^`]+)`/g)].map(([, template = '']) => template);
  expect(made.filter((template) => families[template] === undefined)).toEqual([]);
  const expanded = made.flatMap((template) => (families[template] ?? []).map((value) => template.replace(/\$\{.+\}/, value)));
  const manifest = [...readFileSync('controls/AddSubscription/ControlManifest.Input.xml', 'utf8').matchAll(/-key="([^"]+)"/g)];
  return new Set([...said, ...passedOn, ...expanded, ...manifest.map(([, key = '']) => key)]);
};

describe('The texts of the control', () => {
  it.each(languages)('have in %d the same keys and places for values as in English, and say something', (language) => {
    const other = readResources('AddSubscription', language);
    const holes = (text: string) => [...text.matchAll(/\{\d\}/g)].map(String).sort();
    expect([...other.keys()]).toEqual([...english.keys()]);
    for (const [key, text] of other) {
      expect([key, holes(text)]).toEqual([key, holes(english.get(key) ?? '')]);
      expect([key, text.trim() === '']).toEqual([key, false]);
    }
  });

  it('are exactly those that the code asks for', () => {
    const asked = keysInCode();
    expect([...asked].filter((key) => !english.has(key))).toEqual([]);
    expect([...english.keys()].filter((key) => !asked.has(key))).toEqual([]);
  });
});

const shownIn = (language: number) => {
  const other = new Set(readResources('AddSubscription', language).values());
  const shown = document.body.textContent ?? '';
  return [...english.values()].filter((text) => text.length > 6 && !text.includes('{') && !other.has(text) && shown.includes(text));
};

describe.each([1036, 1031, 1026])('A person who works in %d', (language) => {
  it('sees no English in the basket, nor where something must change', async () => {
    const world = createWorld(draftOf(lineOf(1, 'premiumMonthly', { seats: 0 }), lineOf(2, 'copilot', { offerId: 'gone' })), { language });
    await world.open();
    const [search] = screen.getAllByRole('combobox').filter((each) => each.tagName === 'INPUT');
    if (search !== undefined) fireEvent.change(search, { target: { value: 'typewriter' } });
    fireEvent.blur(screen.getAllByRole('textbox')[0] ?? document.body);
    await world.pass(400);
    expect(shownIn(language)).toEqual([]);
    expect(document.body.textContent).not.toMatch(/\{\d\}/);
  });

  it.each(Object.entries(orderStatus).filter(([status]) => status !== 'Draft'))(
    'sees no English in an order that is %s',
    async (_name, statuscode) => {
      const line = lineOf(1, 'premiumMonthly');
      const world = createWorld(
        { ...draftOf(line), statuscode, csp_checkedouton: '2026-11-15T11:00:00Z', csp_refusal: orderRefusal['price-moved'] },
        { language },
      );
      world.rows.put('csp_subscription', line.subscriptionId, { statuscode: subscriptionStatus.Failed });
      world.rows.put('csp_subscriptionchange', line.changeId, {
        csp_name: 'P',
        csp_line: 0,
        csp_seatdelta: 1,
        statuscode: changeStatus.Failed,
        csp_refusal: orderRefusal['offer-withdrawn'],
        csp_refusaldetail: '–',
        _csp_orderid_value: orderId,
        _csp_subscriptionid_value: line.subscriptionId,
      });
      await world.open();
      await world.pass(400);
      expect(shownIn(language)).toEqual([]);
    },
  );
});
