import { z } from 'zod';
import { covers } from '../../platform/covers';
import { create, customerRequest, ids } from '../samples';
import { start, type Running } from '../running';

const listSchema = z.object({
  items: z.array(
    z.looseObject({ id: z.string(), operationType: z.string(), operationDate: z.string(), resourceNewValue: z.string().optional() }),
  ),
  continuationToken: z.string().optional(),
});

describe('the audit records', () => {
  let running: Running;
  let id: string;
  let password: string;
  beforeEach(async () => {
    running = await start();
    ({
      id,
      userCredentials: { password },
    } = await create(running));
  });
  afterEach(() => running.stop());
  const list = async (query = '', headers = {}) =>
    listSchema.parse((await running.call('GET', `/v1/auditrecords${query}`, undefined, headers)).body);
  const filter = (field: string, value: string, operator: string) =>
    `?filter=${encodeURIComponent(JSON.stringify({ Field: field, Value: value, Operator: operator }))}`;

  test('tell of a creation with the value in PascalCase and the password blanked', async () => {
    covers('partner-center: GET /v1/auditrecords');
    const [record] = (await list()).items;
    expect(record).toMatchObject({
      id: expect.stringMatching(new RegExp(`^11111111-1111-4111-8111-111111111111_${id}_addcustomer_\\d{18}$`)),
      customerId: id,
      customerName: 'Wingtip Toys',
      resourceType: 'customer',
      operationType: 'add_customer',
      operationStatus: 'succeeded',
      customizedData: [{ key: 'PrimaryDomainName', value: 'wingtiptoys.onmicrosoft.com' }],
      attributes: { objectType: 'AuditRecord' },
    });
    expect(JSON.parse(record?.resourceNewValue ?? '')).toMatchObject({ CompanyProfile: { Domain: 'wingtiptoys.onmicrosoft.com' } });
    expect(record?.resourceNewValue).not.toContain(password);
  });

  test('tell of every kind of change', async () => {
    await running.control('PATCH', '/settings', { typedDateAttestation: 'taken' });
    const users = z
      .object({ items: z.array(z.object({ id: z.string() })) })
      .parse((await running.call('GET', `/v1/customers/${id}/users`)).body);
    const user = `/v1/customers/${id}/users/${users.items[0]?.id}`;
    await running.call('PUT', `/v1/customers/${id}/profiles/billing`, customerRequest().billingProfile);
    await running.call('PATCH', user, { firstName: 'Gina' }, ids());
    await running.call('PATCH', user, { passwordProfile: { password: 'Renew456*' } }, ids());
    const agreement = {
      primaryContact: { firstName: 'Gena', lastName: 'Soto', email: 'gena@wingtiptoys.com' },
      templateId: '117a77b0-9360-443b-8795-c6dedc750cf9',
      dateAgreed: '2026-11-20',
      type: 'MicrosoftCustomerAgreement',
    };
    await running.call('POST', `/v1/customers/${id}/agreements`, agreement, ids());
    await running.call('PATCH', `/v1/customers/${id}`, { relationshipToPartner: 'none' }, ids());
    const second = await create(running, { domain: 'second.onmicrosoft.com' });
    await running.call('DELETE', `/v1/customers/${second.id}`);
    const { items } = await list();
    expect(items.map(({ operationType }) => operationType)).toEqual([
      'add_customer',
      'update_customer_billing_profile',
      'update_customer_user',
      'reset_customer_user_password',
      'create_agreement',
      'remove_partner_customer_relationship',
      'add_customer',
      'delete_customer',
    ]);
    expect(new Set(items.map((item) => item.id)).size).toBe(items.length);
  });

  test.each([
    ['the token', {}, '44444444-4444-4444-8444-444444444444'],
    ['the header that says who is calling', { 'MS-PartnerCenter-Application': 'Tenantry' }, 'Tenantry'],
  ])('name the application of %s', async (_case, headers, applicationId) => {
    await running.call('PATCH', `/v1/customers/${id}`, { relationshipToPartner: 'none' }, { ...ids(), ...headers });
    expect((await list()).items[1]).toMatchObject({ operationType: 'remove_partner_customer_relationship', applicationId });
  });

  test('can be read one by one', async () => {
    covers('partner-center: GET /v1/auditrecords/{recordId}');
    const [record] = (await list()).items;
    expect((await running.call('GET', `/v1/auditrecords/${record?.id}`)).body).toEqual(record);
    expect((await running.call('GET', `/v1/auditrecords/${record?.id}`, undefined, {}, 'other')).status).toBe(404);
    expect((await running.call('GET', '/v1/auditrecords', undefined, {}, 'other')).body).toMatchObject({ totalCount: 0 });
    expect(await running.call('GET', '/v1/auditrecords/none')).toMatchObject({ status: 404, body: { code: 1000 } });
  });

  test.each([
    ['CompanyName', 'tip to', 'substring', 1],
    ['CompanyName', 'Contoso', 'substring', 0],
    ['ResourceType', 'Customer', 'equals', 1],
    ['ResourceType', 'agreement', 'equals', 0],
  ])('are found by %s %s', async (field, value, operator, count) => {
    expect((await list(filter(field, value, operator))).items).toHaveLength(count);
  });

  test('are found by CustomerId', async () => {
    expect((await list(filter('CustomerId', id.toUpperCase(), 'equals'))).items).toHaveLength(1);
  });

  test('come page by page', async () => {
    await create(running, { domain: 'second.onmicrosoft.com' });
    const first = await list('?size=1');
    expect(first.items).toHaveLength(1);
    const second = await list('?size=1&seekOperation=Next', { 'MS-ContinuationToken': first.continuationToken });
    expect(second).toMatchObject({ items: [{ operationType: 'add_customer' }] });
    expect(second.continuationToken).toBeUndefined();
  });

  test.each([
    ['?startDate=2026-11-21&endDate=2026-11-21', 1],
    ['?startDate=11/21/2026 00:00:00&endDate=11/21/2026 23:59:59', 1],
    ['?startDate=2026-11-21T12:00:00Z', 1],
    ['?startDate=2026-11-21T12:00:00.001Z&endDate=2026-11-22', 0],
    ['?startDate=2026-11-19&endDate=2026-11-20', 0],
  ])('lie in the window %s', async (query, count) => {
    expect((await list(query.replaceAll(' ', '%20'))).items).toHaveLength(count);
  });

  test.each([
    '?startDate=yesterday',
    '?startDate=2026-11-01&endDate=2026-10-31',
    '?startDate=2026-10-01&endDate=2026-11-21',
    '?startDate=2026-08-01&endDate=2026-08-20',
  ])('refuse the window %s', async (query) => {
    expect(await running.call('GET', `/v1/auditrecords${query}`)).toMatchObject({ status: 400, body: { code: 2000 } });
  });
});
