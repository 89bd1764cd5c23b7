import { z } from 'zod';
import { ids, create } from '../../sandbox/partner-center/samples';
import { start, type Running } from '../../sandbox/partner-center/running';
import { missingFrom, sample, samplesAreHere } from './samples';

if (!samplesAreHere)
  console.error(
    'The published Partner Center samples are not on this machine; set TENANTRY_REFERENCE to their folder to check against them.',
  );
const testWithSamples = samplesAreHere ? test : test.skip;
const idSchema = z.object({ id: z.string() });

describe('the published samples of Partner Center', () => {
  let running: Running;
  let id: string;
  let user: string;
  beforeEach(async () => {
    running = await start();
    await running.control('PATCH', '/settings', { typedDateAttestation: 'taken' });
    ({ id } = await create(running, { billing: { firstName: 'Gena', lastName: 'Soto' } }));
    const users = z.object({ items: z.array(idSchema) }).parse((await running.call('GET', `/v1/customers/${id}/users`)).body);
    user = `/v1/customers/${id}/users/${users.items[0]?.id}`;
  });
  afterEach(() => running.stop());

  const get = (path: string) => running.call('GET', path.replace('{id}', id));
  const send = (method: string, path: string, request: string) => running.call(method, path.replace('{id}', id), sample(request), ids());

  testWithSamples('of creating a customer', async () => {
    const reply = await send('POST', '/v1/customers', 'customers.create.request.json');
    expect(reply.status).toBe(201);
    expect(missingFrom(reply.body, sample('customers.create.response.json'))).toEqual([]);
    expect((await send('POST', '/v1/customers', 'customers.create.indirectReseller.request.json')).status).toBe(201);
  });

  testWithSamples.each([
    ['a customer', '/v1/customers/{id}', 'customers.get.response.json'],
    ['a list of customers', '/v1/customers?size=40', 'customers.list.response.json'],
    ['a billing profile', '/v1/customers/{id}/profiles/billing', 'customers.billingProfile.get.response.json'],
    ['a company profile', '/v1/customers/{id}/profiles/company', 'customers.companyProfile.get.response.json'],
    ['an account’s status', '/v1/customers/{id}/validationStatus?type=account', 'customers.validationStatus.get.allowed.response.json'],
    ['the rules of a country', '/v1/countryvalidationrules/US', 'countryvalidationrules.get.response.json'],
    [
      'a document',
      '/v1/agreementtemplates/117a77b0-9360-443b-8795-c6dedc750cf9/document?language=en-US&country=US',
      'agreements.document.get.response.json',
    ],
    [
      'a direct signature',
      '/v1/customers/{id}/directSignedMicrosoftCustomerAgreementStatus',
      'agreements.directSignStatus.get.response.json',
    ],
    ['the domains', '/v1/customers/{id}/customDomains', 'customers.customDomains.get.response.json'],
    ['an organisation', '/v1/customers/{id}/organization', 'customers.organization.get.response.json'],
    ['a list of users', '/v1/customers/{id}/users', 'users.list.response.json'],
  ])('of reading %s', async (_case, path, response) => {
    const reply = await get(path);
    expect(reply.status).toBe(200);
    expect(missingFrom(reply.body, sample(response))).toEqual([]);
  });

  testWithSamples.each([
    ['customers.search.byName.response.json', 'CompanyName', 'Wing'],
    ['customers.search.byIndirectReseller.response.json', 'IndirectReseller', '484'],
  ])('of %s', async (response, field, value) => {
    await create(running, { domain: 'indirect.onmicrosoft.com', rest: { associatedPartnerId: '4847383' } });
    const filter = encodeURIComponent(JSON.stringify({ Field: field, Value: value, Operator: 'starts_with' }));
    const reply = await get(`/v1/customers?filter=${filter}`);
    expect(reply.body).not.toMatchObject({ totalCount: 0 });
    expect(missingFrom(reply.body, sample(response))).toEqual([]);
  });

  testWithSamples('of replacing a billing profile, but for its placeholder of a version', async () => {
    const published = z.looseObject({ Attributes: z.looseObject({}) }).parse(sample('customers.billingProfile.update.request.json'));
    const reply = await running.call('PUT', `/v1/customers/${id}/profiles/billing`, {
      ...published,
      Attributes: { ObjectType: 'CustomerBillingProfile' },
    });
    expect(reply.status).toBe(200);
    expect(missingFrom(reply.body, sample('customers.billingProfile.update.response.json'))).toEqual([]);
  });

  testWithSamples('of ending a relationship', async () => {
    const reply = await send('PATCH', '/v1/customers/{id}', 'customers.removeRelationship.request.json');
    expect(reply).toMatchObject({ status: 200, body: sample('customers.removeRelationship.response.json') });
  });

  testWithSamples('of verifying an address', async () => {
    expect((await send('POST', '/v1/validations/address', 'validations.address.request.json')).status).toBe(200);
    const published = z.looseObject({ originalAddress: z.unknown() }).parse(sample('validations.address.noneMatch.response.json'));
    const reply = await running.call('POST', '/v1/validations/address', published.originalAddress, ids());
    expect(reply.body).toMatchObject({ ...published, validationMessage: expect.any(String) });
  });

  testWithSamples('of confirming an agreement, and of confirming it twice', async () => {
    const first = await send('POST', '/v1/customers/{id}/agreements', 'agreements.confirm.request.json');
    expect(first.status).toBe(201);
    expect(missingFrom(first.body, sample('agreements.confirm.response.json'))).toEqual([]);
    const second = await send('POST', '/v1/customers/{id}/agreements', 'agreements.confirm.request.json');
    expect(second.body).toEqual(sample('agreements.confirm.duplicate.error.response.json'));
    const list = await get('/v1/customers/{id}/agreements?agreementType=MicrosoftCustomerAgreement');
    expect(missingFrom(list.body, sample('agreements.list.mca.response.json'))).toEqual([]);
  });

  testWithSamples('of changing a user and resetting a password', async () => {
    const change = z.looseObject({}).parse(sample('users.update.request.json'));
    const changed = await running.call('PATCH', user, { ...change, usageLocation: 'FR' }, ids());
    expect(missingFrom(changed.body, sample('users.update.response.json'))).toEqual([]);
    const reset = await running.call(
      'PATCH',
      `${user}/resetpassword`,
      { passwordProfile: { password: 'Renew456*', forceChangePassword: false } },
      ids(),
    );
    expect(missingFrom(reset.body, sample('users.resetPassword.response.json'))).toEqual([
      'lastDirectorySyncTime: null',
      'softDeletionTime: null',
    ]);
  });

  testWithSamples('of an account without a status', async () => {
    await running.control('PATCH', `/customers/${id}`, { accountStatus: null });
    const reply = await get('/v1/customers/{id}/validationStatus?type=account');
    expect(missingFrom(reply.body, sample('customers.validationStatus.get.error.response.json'))).toEqual([]);
  });

  testWithSamples('of a throttled call', async () => {
    await running.control('POST', '/faults', { action: { kind: 'throttle', retryAfter: 57 } });
    expect((await get('/v1/customers')).body).toEqual(sample('errors.throttled.response.json'));
  });

  testWithSamples('of audit records, member by member of those that every record has', async () => {
    const published = z.object({ items: z.array(z.record(z.string(), z.unknown())) }).parse(sample('auditrecords.listByDay.response.json'));
    const common = Object.keys(published.items[0] ?? {}).filter((name) => published.items.every((item) => name in item));
    const reply = z.object({ items: z.array(z.record(z.string(), z.unknown())) }).parse((await get('/v1/auditrecords')).body);
    expect(common.filter((name) => !(name in (reply.items[0] ?? {})))).toEqual(['userPrincipalName']);
  });
});
