import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import { covers } from '../../platform/covers';
import { create, ids } from '../samples';
import { otherPartnerId, partnerId, start, type Running } from '../running';

const contoso = { companyName: 'Contoso', domain: 'Contoso.com', email: 'global.admin@contoso.com' };
const acceptedSchema = z.object({ tenantId: z.guid(), isNew: z.boolean() });

describe('the relationship request', () => {
  let running: Running;
  beforeEach(async () => void (running = await start()));
  afterEach(() => running.stop());

  const accept = (changes: Record<string, unknown> = {}) =>
    running.control('POST', '/relationship', { partnerId, ...contoso, country: 'DE', ...changes });
  const tenantOf = async (changes = {}) => acceptedSchema.parse((await accept(changes)).body).tenantId;
  const customers = async (token?: string) => (await running.call('GET', '/v1/customers', undefined, {}, token)).body;
  const audit = async () =>
    z
      .object({ items: z.array(z.looseObject({ id: z.string(), operationType: z.string() })) })
      .parse((await running.call('GET', '/v1/auditrecords')).body).items;

  test('is a link to the page that plays the admin centre, the same for everybody', async () => {
    covers('partner-center: GET /v1/customers/relationshiprequests');
    const { status, body } = await running.call('GET', '/v1/customers/relationshiprequests');
    expect({ status, body }).toEqual({
      status: 200,
      body: {
        url: `${running.baseUrl}/sandbox/partner-center/relationship?invType=ResellerRelationship&partnerId=${partnerId}&msppId=0&DAP=false`,
        attributes: { objectType: 'RelationshipRequest' },
      },
    });
    const { url } = z.object({ url: z.string() }).parse(body);
    expect((await fetch(url)).status).toBe(200);
  });

  test('makes the tenant a customer without agreement, credentials or delegated rights', async () => {
    const tenantId = randomUUID();
    expect(await accept({ tenantId: tenantId.toUpperCase() })).toMatchObject({ status: 201, body: { tenantId, isNew: true } });
    expect(await customers()).toMatchObject({
      totalCount: 1,
      items: [
        { id: tenantId, companyProfile: { tenantId, domain: 'contoso.com', companyName: 'Contoso' }, relationshipToPartner: 'reseller' },
      ],
    });
    const { body } = await running.call('GET', `/v1/customers/${tenantId}`);
    expect(body).toMatchObject({
      allowDelegatedAccess: false,
      billingProfile: { email: 'global.admin@contoso.com', culture: 'de-DE', defaultAddress: { country: 'DE' } },
    });
    for (const member of ['userCredentials', 'customDomains']) expect(body).not.toHaveProperty(member);
    expect((await running.call('GET', `/v1/customers/${tenantId}/agreements?agreementType=*`)).body).toMatchObject({ totalCount: 0 });
  });

  test('leaves an audit record of the partner’s', async () => {
    const tenantId = await tenantOf();
    const [record] = await audit();
    expect(record).toMatchObject({
      id: expect.stringMatching(new RegExp(`^${partnerId}_${tenantId}_resellerrelationshipacceptedbycustomer_\\d{18}$`)),
      operationType: 'create_partner_relationship',
      resourceType: 'partner_relationship',
      customerName: 'Contoso',
    });
    expect(record).not.toHaveProperty('applicationId');
  });

  test('accepted twice is one customer and one record', async () => {
    const tenantId = await tenantOf();
    for (const again of [{}, { tenantId }]) expect(await accept(again)).toMatchObject({ status: 200, body: { tenantId, isNew: false } });
    expect(await customers()).toMatchObject({ totalCount: 1 });
    expect(await audit()).toHaveLength(1);
  });

  test('brings a tenant back whose relationship has ended, at the end of the list', async () => {
    const { id } = await create(running);
    await running.call('PATCH', `/v1/customers/${id}`, { relationshipToPartner: 'none' }, ids());
    await tenantOf();
    expect(await accept({ tenantId: id })).toMatchObject({ status: 201, body: { tenantId: id, isNew: true } });
    expect(await customers()).toMatchObject({ items: [{ companyProfile: { companyName: 'Contoso' } }, { id }] });
  });

  test('lets a tenant go over to another partner once its relationship has ended', async () => {
    const tenantId = await tenantOf();
    expect(await accept({ partnerId: otherPartnerId })).toMatchObject({ status: 400, body: { faults: { domain: 'taken' } } });
    expect(await accept({ partnerId: otherPartnerId, tenantId })).toMatchObject({ status: 400, body: { faults: { tenantId: 'taken' } } });
    await running.call('PATCH', `/v1/customers/${tenantId}`, { relationshipToPartner: 'none' }, ids());
    expect((await accept({ partnerId: otherPartnerId })).status).toBe(201);
    expect(await customers()).toMatchObject({ totalCount: 0 });
    expect(await customers('other')).toMatchObject({ totalCount: 1 });
  });

  test('gives another partner nothing of what the one before had', async () => {
    const { id } = await create(running);
    await running.control('PATCH', '/settings', { typedDateAttestation: 'taken' });
    const agreement = {
      primaryContact: { firstName: 'Gena', lastName: 'Soto', email: 'gena@wingtiptoys.com' },
      templateId: '117a77b0-9360-443b-8795-c6dedc750cf9',
      dateAgreed: '2026-11-20',
      type: 'MicrosoftCustomerAgreement',
    };
    await running.call('POST', `/v1/customers/${id}/agreements`, agreement, ids());
    await running.call('PATCH', `/v1/customers/${id}`, { relationshipToPartner: 'none' }, ids());
    const read = async (path = '', token = 'user') => (await running.call('GET', `/v1/customers/${id}${path}`, undefined, {}, token)).body;

    await accept({ tenantId: id });
    expect(await read('/agreements?agreementType=*')).toMatchObject({ totalCount: 1 });
    expect(await read()).toMatchObject({ allowDelegatedAccess: true });
    await running.call('PATCH', `/v1/customers/${id}`, { relationshipToPartner: 'none' }, ids());
    await accept({ tenantId: id, partnerId: otherPartnerId });
    expect(await read('/agreements?agreementType=*', 'other')).toMatchObject({ totalCount: 0 });
    expect(await read('', 'other')).toMatchObject({ allowDelegatedAccess: false, companyProfile: { companyName: 'Wingtip Toys' } });
  });

  test.each([
    ['no company', { companyName: ' ' }, { companyName: 'missing' }],
    ['no domain', { domain: '' }, { domain: 'missing' }],
    ['a domain that is none', { domain: 'contoso' }, { domain: 'invalid' }],
    ['an e-mail that is none', { email: 'nobody' }, { email: 'invalid' }],
    ['a tenant id that is none', { tenantId: '42' }, { tenantId: 'invalid' }],
    ['a country that is none', { country: 'XX' }, { country: 'invalid' }],
    [
      'nothing',
      { companyName: undefined, domain: undefined, email: undefined },
      { companyName: 'missing', domain: 'missing', email: 'missing' },
    ],
  ])('names the fields of %s', async (_case, changes, faults) => {
    expect(await accept(changes)).toMatchObject({ status: 400, body: { faults } });
    expect(await customers()).toMatchObject({ totalCount: 0 });
  });

  test('refuses another tenant’s domain, and a tenant that was deleted', async () => {
    const { id } = await create(running);
    expect(await accept({ tenantId: randomUUID(), domain: 'wingtiptoys.onmicrosoft.com' })).toMatchObject({
      status: 400,
      body: { faults: { domain: 'taken' } },
    });
    await running.call('DELETE', `/v1/customers/${id}`);
    expect(await accept({ tenantId: id })).toMatchObject({ status: 400, body: { faults: { tenantId: 'taken' } } });
  });

  test('refuses a partner that is none', async () => {
    expect((await accept({ partnerId: 'northwind' })).status).toBe(400);
  });
});
