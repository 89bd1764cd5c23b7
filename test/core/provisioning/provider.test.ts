import fc from 'fast-check';
import { chosenProvider, parseCountries, providerFaults } from '../../../core/provisioning/provider';
import { registrationFaults } from '../../../core/provisioning/registration';
import { complete, provider } from './answers';

describe('The provider', () => {
  it('must be chosen', () => {
    expect(providerFaults({ ...complete, providerId: null }, [provider])).toEqual([{ field: 'providerId', code: 'missing' }]);
  });

  it('must be connected now', () => {
    expect(providerFaults(complete, [{ ...provider, connected: false }])).toEqual([
      { field: 'providerId', code: 'provider-not-connected' },
    ]);
  });

  it('must still be there', () => {
    expect(providerFaults(complete, [])).toEqual([{ field: 'providerId', code: 'provider-not-connected' }]);
  });

  it('is fine when it is chosen and connected', () => {
    expect(providerFaults(complete, [{ ...provider, id: 'p2' }, provider])).toEqual([]);
    expect(chosenProvider(complete, [{ ...provider, id: 'p2' }, provider])).toBe(provider);
  });
});

describe('The countries of a provider', () => {
  it.each([
    ['US,GB', ['US', 'GB']],
    ['US; GB\nFR', ['US', 'GB', 'FR']],
    ['us gb', ['US', 'GB']],
    ['US, US', ['US']],
    ['US, Germany, FR', ['US', 'FR']],
    ['', []],
    [null, []],
  ])('are read from “%s”', (text, countries) => {
    expect(parseCountries(text)).toEqual(countries);
  });

  it('come back as they were written down', () => {
    const code = fc.stringMatching(/^[A-Z]{2}$/);
    fc.assert(
      fc.property(fc.uniqueArray(code), fc.constantFrom(',', ' ', '; ', '\n'), (codes, between) => {
        expect(parseCountries(codes.join(between))).toEqual(codes);
      }),
    );
  });
});

describe('The registration', () => {
  it('must be answered', () => {
    expect(registrationFaults({ ...complete, branch: null })).toEqual([{ field: 'branch', code: 'missing' }]);
  });

  it.each(['NewTenant', 'ExistingTenant'] as const)('is fine with %s', (branch) => {
    expect(registrationFaults({ ...complete, branch })).toEqual([]);
  });
});
