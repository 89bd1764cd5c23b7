import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import { covers } from '../../platform/covers';
import { create, customerRequest, ids } from '../samples';
import { start, type Running } from '../running';

const profileSchema = z.looseObject({ companyName: z.string(), attributes: z.object({ etag: z.string() }) });

describe('a customer’s profiles', () => {
  let running: Running;
  let id: string;
  beforeEach(async () => {
    running = await start();
    ({ id } = await create(running));
  });
  afterEach(() => running.stop());
  const path = () => `/v1/customers/${id}/profiles/billing`;
  const read = async () => profileSchema.parse((await running.call('GET', path())).body);
  const replaced = { ...customerRequest().billingProfile, companyName: 'Wingtip Toys Ltd' };

  test('show the billing profile and replace it as a whole with a new version', async () => {
    covers('partner-center: GET /v1/customers/{customerId}/profiles/billing');
    covers('partner-center: PUT /v1/customers/{customerId}/profiles/billing');
    const before = await read();
    const reply = await running.call('PUT', path(), replaced, { 'If-Match': `"${before.attributes.etag}"` });
    expect(reply).toMatchObject({
      status: 200,
      body: { companyName: 'Wingtip Toys Ltd', attributes: { objectType: 'CustomerBillingProfile' } },
    });
    const after = await read();
    expect(after.companyName).toBe('Wingtip Toys Ltd');
    expect(after.attributes.etag).not.toBe(before.attributes.etag);
  });

  test('take back what was read', async () => {
    expect((await running.call('PUT', path(), await read())).status).toBe(200);
  });

  test.each([
    ['If-Match', { ...replaced }, { 'If-Match': '"1"' }],
    ['the body', { ...replaced, attributes: { etag: '1' } }, {}],
  ])('refuse a stale version in %s with 2055', async (_case, body, headers) => {
    expect(await running.call('PUT', path(), body, headers)).toMatchObject({ status: 400, body: { code: 2055 } });
    expect((await read()).companyName).toBe('Wingtip Toys');
  });

  test('name the property that the new profile has wrong', async () => {
    const reply = await running.call('PUT', path(), { ...replaced, email: 'gena' });
    expect(reply).toMatchObject({ status: 400, body: { description: 'Invalid property: Email' } });
  });

  test('show the company profile', async () => {
    covers('partner-center: GET /v1/customers/{customerId}/profiles/company');
    const { body } = await running.call('GET', `/v1/customers/${id}/profiles/company`);
    expect(body).toMatchObject({ tenantId: id, email: 'gena@wingtiptoys.com', address: { country: 'US', region: 'WA', city: 'Redmond' } });
  });
});

describe('a customer', () => {
  let running: Running;
  let id: string;
  beforeEach(async () => {
    running = await start();
    ({ id } = await create(running));
  });
  afterEach(() => running.stop());

  test.each([
    ['no GUID', 'contoso', 400, 900118],
    ['nobody’s', randomUUID(), 404, 60003],
  ])('is refused where its id is %s', async (_case, unknown, status, code) => {
    expect(await running.call('GET', `/v1/customers/${unknown}`)).toMatchObject({ status, body: { code } });
  });

  test('is found by its id in any case', async () => {
    expect((await running.call('GET', `/v1/customers/${id.toUpperCase()}`)).status).toBe(200);
  });

  test('leaves the partner when the relationship is ended, and its domain stays taken', async () => {
    covers('partner-center: PATCH /v1/customers/{customerId}');
    const reply = await running.call(
      'PATCH',
      `/v1/customers/${id}`,
      { RelationshipToPartner: 'None', Attributes: { ObjectType: 'Customer' } },
      ids(),
    );
    expect(reply).toMatchObject({ status: 200, body: { Id: null, RelationshipToPartner: 'none', Attributes: { ObjectType: 'Customer' } } });
    expect(await running.call('GET', `/v1/customers/${id}`)).toMatchObject({ status: 403, body: { code: 20002 } });
    expect((await running.call('GET', '/v1/customers')).body).toMatchObject({ totalCount: 0 });
    expect((await running.call('HEAD', '/v1/domains/wingtiptoys.onmicrosoft.com')).status).toBe(200);
  });

  test.each([
    ['reseller', 400, 3000],
    ['friend', 400, 900126],
  ])('keeps its relationship where %s is asked for', async (relationshipToPartner, status, code) => {
    expect(await running.call('PATCH', `/v1/customers/${id}`, { relationshipToPartner }, ids())).toMatchObject({ status, body: { code } });
  });

  test('is gone when it is deleted, and its domain is free', async () => {
    covers('partner-center: DELETE /v1/customers/{customerId}');
    expect(await running.call('DELETE', `/v1/customers/${id}`)).toMatchObject({ status: 204, text: '' });
    expect((await running.call('GET', `/v1/customers/${id}`)).status).toBe(404);
    expect((await running.call('HEAD', '/v1/domains/wingtiptoys.onmicrosoft.com')).status).toBe(404);
    expect((await create(running)).reply.status).toBe(201);
  });

  test.each([['Allowed'], ['UnderReview'], ['NotAllowed']])('says that its account is %s', async (accountStatus) => {
    covers('partner-center: GET /v1/customers/{customerId}/validationStatus');
    await running.control('PATCH', `/customers/${id}`, { accountStatus });
    const reply = await running.call('GET', `/v1/customers/${id}/validationStatus?type=account`);
    expect(reply).toMatchObject({
      status: 200,
      body: { type: 'account', status: accountStatus, lastUpdateDateTime: '2026-11-21T12:00:00' },
    });
  });

  test('says in the newer shape that its account has no status yet', async () => {
    await running.control('PATCH', `/customers/${id}`, { accountStatus: null });
    expect(await running.call('GET', `/v1/customers/${id}/validationStatus?type=account`)).toMatchObject({
      status: 404,
      body: { code: 600074, errorName: 'AccountStatusNotFound', isRetryable: false, errorMessageExtended: 'InternalErrorCode=600074' },
    });
  });
});
