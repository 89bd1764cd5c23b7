import fc from 'fast-check';
import { initialDomain, prefixFault, suggestPrefix } from '../../../core/provisioning/domain-prefix';
import { complete } from './answers';

const faultOf = (domainPrefix: string) => prefixFault({ ...complete, domainPrefix })?.code ?? null;

describe('A domain prefix', () => {
  it.each([
    ['one letter', 'c', null],
    ['letters and digits', 'contoso365', null],
    ['capitals', 'Contoso', null],
    ['27 characters', 'a'.repeat(27), null],
    ['28 characters', 'a'.repeat(28), 'too-long'],
    ['nothing', '', 'missing'],
    ['blanks', '  ', 'missing'],
    ['blanks around it', ' contoso ', null],
    ['a digit first', '3com', 'prefix-start'],
    ['a hyphen', 'con-toso', 'prefix-characters'],
    ['a dot', 'contoso.com', 'prefix-characters'],
    ['an underscore', 'con_toso', 'prefix-characters'],
    ['a blank inside', 'con toso', 'prefix-characters'],
    ['an umlaut', 'müller', 'prefix-characters'],
    ['Cyrillic that looks Latin', 'соntоsо', 'prefix-characters'],
  ])('%s', (_name, prefix, fault) => {
    expect(faultOf(prefix)).toBe(fault);
  });

  it('becomes the domain in small letters', () => {
    expect(initialDomain(' Contoso ')).toBe('contoso.onmicrosoft.com');
  });
});

describe('A suggested prefix', () => {
  it.each([
    ['English', 'Contoso Ltd', 'contoso'],
    ['two words', 'Northwind Traders, Inc.', 'northwindtraders'],
    ['German umlauts and a legal form', 'Müller & Söhne GmbH', 'muellersoehne'],
    ['German sharp s', 'Großhandel Weiß AG', 'grosshandelweiss'],
    ['French accents', 'Société Générale d’Étude SARL', 'societegeneraledetude'],
    ['a French ligature', 'Cœur de Bœuf SAS', 'coeurdeboeuf'],
    ['Bulgarian', 'Изгрев ЕООД', 'izgrev'],
    ['Bulgarian letters of two and three', 'Щастлива Жаба ООД', 'shtastlivazhaba'],
    ['Bulgarian soft sign and hard sign', 'Българско Мальо АД', 'balgarskomalyo'],
    ['a digit first', '3M Bulgaria', 'mbulgaria'],
    ['only digits', '365', ''],
    ['only signs', '!!!', ''],
    ['nothing', '', ''],
    ['a name that is a legal form', 'AG', 'ag'],
    ['letters with no Latin spelling here', '東京 Tokyo', 'tokyo'],
    ['a long name', 'International Business Machines Corporation of the World', 'internationalbusinessmachin'],
  ])('%s: %s', (_name, company, prefix) => {
    expect(suggestPrefix(company)).toBe(prefix);
  });

  it('is either empty or a prefix that may be used, for every company', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (company) => {
        const prefix = suggestPrefix(company);
        expect(prefix === '' || faultOf(prefix) === null).toBe(true);
      }),
    );
  });

  it('does not change when it is suggested for itself, unless the name is a legal form', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[a-z][a-z0-9]{5,26}$/), (prefix) => {
        expect(suggestPrefix(prefix)).toBe(prefix);
      }),
    );
  });
});
