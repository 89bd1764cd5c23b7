import { covers } from '../../platform/covers';
import { create, customerRequest, ids } from '../samples';
import { start, type Running } from '../running';

describe('creating a customer', () => {
  let running: Running;
  beforeEach(async () => void (running = await start()));
  afterEach(() => running.stop());
  const post = (changes: Parameters<typeof customerRequest>[0], token?: string) =>
    running.call('POST', '/v1/customers', customerRequest(changes), ids(), token);

  test('answers 201 with the tenant, its profiles and the credentials', async () => {
    covers('partner-center: POST /v1/customers');
    const { reply, id } = await create(running);
    expect(reply.status).toBe(201);
    expect(reply.headers.get('Location')).toBe(`/customers/${id}`);
    expect(reply.body).toMatchObject({
      id,
      companyProfile: { tenantId: id, domain: 'wingtiptoys.onmicrosoft.com', companyName: 'Wingtip Toys' },
      billingProfile: { email: 'gena@wingtiptoys.com', culture: 'en-US', attributes: { etag: expect.stringMatching(/^-?\d+$/) } },
      relationshipToPartner: 'reseller',
      allowDelegatedAccess: true,
      userCredentials: { userName: 'admin', password: expect.stringMatching(/^.{12}$/) },
      links: { self: { uri: `/customers/${id}`, method: 'GET', headers: [] } },
      attributes: { objectType: 'Customer' },
    });
  });

  test('shows the credentials only once', async () => {
    covers('partner-center: GET /v1/customers/{customerId}');
    const { id, userCredentials } = await create(running);
    const reply = await running.call('GET', `/v1/customers/${id}`);
    expect(reply.status).toBe(200);
    expect(reply.body).not.toHaveProperty('userCredentials');
    expect(reply.text).not.toContain(userCredentials.password);
  });

  test('takes an application alone', async () => {
    expect((await post({}, 'app')).status).toBe(201);
  });

  test('gives no delegated rights, and then shows no address, where default GDAP is refused', async () => {
    const { id } = await create(running, { rest: { enableGDAPByDefault: false } });
    const { body } = await running.call('GET', `/v1/customers/${id}`);
    expect(body).toMatchObject({ allowDelegatedAccess: false });
    expect(body).not.toHaveProperty('companyProfile.address');
    expect(body).not.toHaveProperty('customDomains');
  });

  test.each([
    ['a domain of another kind', { domain: 'wingtiptoys.com' }, 'CompanyProfile.Domain'],
    ['a prefix of 28 characters', { domain: `${'a'.repeat(28)}.onmicrosoft.com` }, 'CompanyProfile.Domain'],
    ['a prefix that ends with a hyphen', { domain: 'wingtip-.onmicrosoft.com' }, 'CompanyProfile.Domain'],
    ['no e-mail', { billing: { email: null } }, 'BillingProfile.Email'],
    ['an e-mail of the wrong form', { billing: { email: 'gena@' } }, 'BillingProfile.Email'],
    ['an e-mail that is refused', { billing: { email: 'gena@refused.example' } }, 'BillingProfile.Email'],
    ['a culture that does not exist', { billing: { culture: 'xx-XX' } }, 'BillingProfile.Culture'],
    ['a language that does not exist', { billing: { language: 'xx' } }, 'BillingProfile.Language'],
    ['no company name', { billing: { companyName: ' ' } }, 'BillingProfile.CompanyName'],
    ['an unknown country', { address: { country: 'XX' } }, 'BillingProfile.DefaultAddress.Country'],
    ['no state where one is needed', { address: { state: '' } }, 'BillingProfile.DefaultAddress.State'],
    ['a state that is none', { address: { state: 'ZZ' } }, 'BillingProfile.DefaultAddress.State'],
    ['a postal code of another country', { address: { postalCode: 'SW1A 1AA' } }, 'BillingProfile.DefaultAddress.PostalCode'],
    ['no city', { address: { city: null } }, 'BillingProfile.DefaultAddress.City'],
    ['an address line of 201 characters', { address: { addressLine1: 'a'.repeat(201) } }, 'BillingProfile.DefaultAddress.AddressLine1'],
    ['an address that does not exist', { address: { addressLine1: '1 Nowhere Street' } }, 'BillingProfile.DefaultAddress.AddressLine1'],
    ['a phone number of the wrong form', { address: { phoneNumber: '12' } }, 'BillingProfile.DefaultAddress.PhoneNumber'],
    ['no first name', { address: { firstName: '' } }, 'BillingProfile.DefaultAddress.FirstName'],
    ['a last name of 51 characters', { address: { lastName: 'a'.repeat(51) } }, 'BillingProfile.DefaultAddress.LastName'],
  ])('refuses %s with 3000 and the name of the property', async (_case, changes, property) => {
    const reply = await post(changes);
    expect(reply).toMatchObject({
      status: 400,
      body: { code: 3000, description: `Invalid property: ${property}`, data: [], source: 'PartnerFD' },
    });
  });

  test.each([
    ['missing', { address: { country: 'HU', state: '', postalCode: '1011', phoneNumber: '+36 1 2345678' } }, 600049],
    [
      'of the wrong form',
      { company: { organizationRegistrationNumber: '1' }, address: { country: 'HU', state: '', postalCode: '1011' } },
      600050,
    ],
    [
      'without a phone number',
      {
        company: { organizationRegistrationNumber: '12345678-1-42' },
        address: { country: 'HU', state: '', postalCode: '1011', phoneNumber: '' },
      },
      600051,
    ],
    ['sent where none is asked for', { company: { organizationRegistrationNumber: '12345678-1-42' } }, 600002],
  ])('refuses a registration number that is %s', async (_case, changes, code) => {
    expect(await post({ ...changes, billing: { culture: 'hu-HU', language: 'hu' } })).toMatchObject({ status: 400, body: { code } });
  });

  test('names the expected form of a registration number', async () => {
    const reply = await post({
      company: { organizationRegistrationNumber: '1' },
      address: { country: 'HU', state: '', postalCode: '1011' },
    });
    expect(reply.body).toMatchObject({ description: expect.stringContaining(String.raw`^\d{8}-\d-\d{2}$`) });
  });

  test('refuses a domain that is taken, whatever its case', async () => {
    await create(running);
    const reply = await post({ domain: 'WingtipToys.OnMicrosoft.com' });
    expect(reply).toMatchObject({ status: 409, body: { code: 3000, description: expect.stringContaining('CompanyProfile.Domain') } });
  });
});
