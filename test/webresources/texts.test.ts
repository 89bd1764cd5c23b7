import account from '../../webresources/account/texts.json';
import agreement from '../../webresources/agreement/texts.json';
import contract from '../../webresources/contract/texts.json';
import order from '../../webresources/order/texts.json';
import priceRule from '../../webresources/price-rule/texts.json';
import subscription from '../../webresources/subscription/texts.json';
import problems from '../../webresources/common/problems.json';
import connected from '../../webresources/provider/connected.json';
import provider from '../../webresources/provider/texts.json';
import template from '../../webresources/template/texts.json';
import tenant from '../../webresources/tenant/texts.json';
import { refusals } from '../../core/provisioning/refusal';
import { signInProblems } from '../../core/provisioning/questions';

type Texts = Readonly<Record<'en' | 'fr' | 'de' | 'bg', Readonly<Record<string, string>>>>;

const libraries: Readonly<Record<string, Texts>> = {
  account,
  agreement,
  contract,
  order,
  'price rule': priceRule,
  problems,
  connected,
  provider,
  subscription,
  template,
  tenant,
};

const placesOf = (text: string) => [...text.matchAll(/\{\w+\}/g)].map(([place]) => place).sort();

describe.each(Object.entries(libraries))('the texts of %s', (_name, texts) => {
  const keys = Object.keys(texts.en);

  it('are there in four languages', () => {
    for (const language of ['fr', 'de', 'bg'] as const) {
      expect(Object.keys(texts[language]).sort()).toEqual([...keys].sort());
      expect(Object.values(texts[language]).filter((text) => text.trim() === '')).toEqual([]);
    }
  });

  it('have the same places for values in all', () => {
    for (const key of keys)
      expect([key, ...(['fr', 'de', 'bg'] as const).map((language) => placesOf(texts[language][key] ?? ''))]).toEqual([
        key,
        ...Array(3).fill(placesOf(texts.en[key] ?? '')),
      ]);
  });

  it('are Cyrillic in Bulgarian, but where there are only values', () => {
    const latin = keys.filter((key) => !/[\u0400-\u04FF]/.test((texts.bg[key] ?? '').replace(/\{\w+\}/g, '')));
    expect(latin.filter((key) => /\p{Letter}/u.test((texts.bg[key] ?? '').replace(/\{\w+\}/g, '')))).toEqual([]);
  });

  it('are not the English ones in French and German, but for names', () => {
    const same = keys.filter((key) => [texts.fr[key], texts.de[key]].includes(texts.en[key]) && (texts.en[key] ?? '').includes(' '));
    expect(same.filter((key) => /\p{Letter}/u.test((texts.en[key] ?? '').replace(/\{\w+\}/g, '')))).toEqual([]);
  });
});

describe('the sentences of problems', () => {
  it('are there for every refusal, every problem of a sign-in and everything else that the service may answer', () => {
    const others = ['invalid-question', 'not-permitted', 'not-found', 'not-yours', 'gone', 'service-unreachable', 'sign-in-failed'];
    expect(Object.keys(problems.en).sort()).toEqual([...Object.keys(refusals), ...signInProblems, ...others].sort());
  });
});
