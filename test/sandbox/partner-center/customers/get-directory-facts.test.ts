import { covers } from '../../platform/covers';
import { create } from '../samples';
import { started } from '../running';

describe('what the tenant’s directory tells', () => {
  const begin = started();

  test('is the domains and the organisation, as bare lists', async () => {
    covers('partner-center: GET /v1/customers/{customerId}/customDomains');
    covers('partner-center: GET /v1/customers/{customerId}/organization');
    const running = await begin();
    const { id } = await create(running, { address: { addressLine2: 'Building 25' } });
    expect((await running.call('GET', `/v1/customers/${id}/customdomains`)).body).toEqual(['wingtiptoys.onmicrosoft.com']);
    expect((await running.call('GET', `/v1/customers/${id}/organization`)).body).toEqual([
      {
        street: '1 Microsoft Way, Building 25',
        countryLetterCode: 'US',
        postalCode: '98052',
        city: 'Redmond',
        state: 'WA',
        displayName: 'Wingtip Toys',
        technicalNotificationMails: ['gena@wingtiptoys.com'],
      },
    ]);
  });

  test.each(['customDomains', 'organization'])('is hidden from a partner without delegated rights: %s', async (resource) => {
    const running = await begin();
    const { id } = await create(running, { rest: { enableGDAPByDefault: false } });
    expect(await running.call('GET', `/v1/customers/${id}/${resource}`)).toMatchObject({ status: 403, body: { code: 900308 } });
  });
});
