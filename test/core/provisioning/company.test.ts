import { companyFaults, type CompanyFacts } from '../../../core/provisioning/company';
import type { Draft } from '../../../core/provisioning/draft';
import { bulgaria, complete, provider, unitedStates } from './answers';

const facts: CompanyFacts = { provider, rules: unitedStates, domain: 'free' };
const faultsOf = (change: Partial<Draft>, more: Partial<CompanyFacts> = {}) =>
  companyFaults({ ...complete, ...change }, { ...facts, ...more }).map(({ field, code }) => `${field}: ${code}`);

describe('The company', () => {
  it('is right when everything is answered by its country’s rules', () => {
    expect(faultsOf({})).toEqual([]);
  });

  it.each<[string, Partial<Draft>, string[]]>([
    ['no name', { companyName: '' }, ['companyName: missing']],
    ['a name of 201 characters', { companyName: 'a'.repeat(201) }, ['companyName: too-long']],
    ['no domain', { domainPrefix: '' }, ['domainPrefix: missing']],
    ['a wrong domain', { domainPrefix: 'con-toso' }, ['domainPrefix: prefix-characters']],
    ['no language', { culture: '' }, ['culture: missing']],
    ['a language that the country does not offer', { culture: 'bg-BG' }, ['culture: culture-not-offered']],
    ['another language of the country', { culture: 'es-US' }, []],
    ['a registration number where none is taken', { registrationNumber: '1' }, ['registrationNumber: registration-number-not-wanted']],
    ['no street', { addressLine1: '' }, ['addressLine1: missing']],
  ])('with %s', (_name, change, faults) => {
    expect(faultsOf(change)).toEqual(faults);
  });

  it('cannot take a domain that is taken', () => {
    expect(faultsOf({}, { domain: 'taken' })).toEqual(['domainPrefix: domain-taken']);
  });

  it('may go on where the provider could not be asked about the domain', () => {
    expect(faultsOf({}, { domain: 'unknown' })).toEqual([]);
  });

  it('must be in a country in which the provider may sell', () => {
    expect(faultsOf({ country: 'FR' })).toEqual(['country: country-not-sold']);
    expect(faultsOf({ country: 'FR' }, { provider: null })).toEqual([]);
  });

  it('is not judged by rules that are of the country chosen before', () => {
    expect(faultsOf({ country: 'BG', state: '', postalCode: '1000', culture: 'bg-BG' })).toEqual([]);
    expect(faultsOf({ country: 'BG', state: '', postalCode: '1', culture: 'bg-BG' }, { rules: bulgaria })).toEqual([
      'postalCode: postal-code-invalid',
    ]);
  });

  it('may speak the country’s first language even where the list of languages leaves it out', () => {
    expect(faultsOf({}, { rules: { ...unitedStates, cultures: ['es-US'] } })).toEqual([]);
  });

  it('may speak any language where the country lists none', () => {
    expect(faultsOf({ culture: 'fr-FR' }, { rules: { ...unitedStates, cultures: [] } })).toEqual([]);
  });
});
