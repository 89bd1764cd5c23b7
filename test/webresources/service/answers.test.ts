import {
  addressAnswer,
  catalogueAnswer,
  countryRules,
  credentialsAnswer,
  domainAnswer,
  promotionsAnswer,
} from '../../../webresources/service/answers';
import { ServiceProblem } from '../../../core/service/client';
import { hungary } from '../../core/provisioning/answers';

const address = { addressLine1: 'a', addressLine2: '', city: 'b', state: 'c', postalCode: 'd', country: 'US' };
const readers: Readonly<Record<string, { readonly read: (body: unknown) => unknown; readonly body: Readonly<Record<string, unknown>> }>> = {
  domain: { read: domainAnswer, body: { domain: 'contoso.onmicrosoft.com', available: true } },
  address: { read: addressAnswer, body: { verdict: 'suggestion', suggestions: [address] } },
  'country rules': { read: countryRules, body: hungary },
  promotions: { read: promotionsAnswer, body: { lines: [{ offerId: 'o1', promotionIds: ['p1'] }] } },
  credentials: { read: credentialsAnswer, body: { userName: 'admin@contoso.onmicrosoft.com', password: 'secret' } },
};
const members = Object.entries(readers).flatMap(([name, { body }]) => Object.keys(body).map((member): [string, string] => [name, member]));
const reader = (name: string) => readers[name] ?? fail(name);
const fail = (name: string): never => {
  throw new Error(`no reader ${name}`);
};

describe('An answer of the service', () => {
  it.each(Object.keys(readers))('about %s is read as it is', (name) => {
    const { read, body } = reader(name);
    expect(read(body)).toEqual(body);
  });

  it.each(Object.keys(readers))('about %s is read without what nobody asked for', (name) => {
    const { read, body } = reader(name);
    expect(read({ ...body, more: 1 })).toEqual(body);
  });

  it.each(members)('about %s without %s is not understood', (name, member) => {
    const { read, body } = reader(name);
    expect(() => read({ ...body, [member]: undefined })).toThrow(ServiceProblem);
  });

  it.each(members)('about %s with something else as %s is not understood', (name, member) => {
    const { read, body } = reader(name);
    expect(() => read({ ...body, [member]: 17 })).toThrow(ServiceProblem);
  });

  it.each([null, undefined, 'text', 17, []])('that is %p is not understood', (body) => {
    for (const { read } of Object.values(readers)) expect(() => read(body)).toThrow(ServiceProblem);
  });

  it('may have no pattern where the country has none', () => {
    const none = {
      ...hungary,
      postalCodePattern: null,
      phonePattern: null,
      registrationNumberPattern: null,
      registrationNumberSample: null,
    };
    expect(countryRules(none)).toEqual(none);
  });

  it.each(['offers', 'written', 'withdrawn'])('about a catalogue counts its %s', (member) => {
    const body = { offers: 300, written: 12, withdrawn: 1 };
    expect(catalogueAnswer(body)).toEqual(body);
    expect(() => catalogueAnswer({ ...body, [member]: 'many' })).toThrow(ServiceProblem);
  });

  it.each(['confirmed', 'suggestion', 'doubtful', 'not-checked'])('about an address may be %s', (verdict) => {
    expect(addressAnswer({ verdict, suggestions: [] })).toEqual({ verdict, suggestions: [] });
  });

  it.each([
    ['a verdict of a later version', { verdict: 'perhaps', suggestions: [] }],
    ['a suggestion that is no address', { verdict: 'suggestion', suggestions: ['1 Microsoft Way'] }],
    ['a suggestion without its city', { verdict: 'suggestion', suggestions: [{ ...address, city: null }] }],
  ])('with %s is not understood', (_what, body) => {
    expect(() => addressAnswer(body)).toThrow(ServiceProblem);
  });
});
