import { z } from 'zod';
import { covers } from '../../platform/covers';
import { create, ids } from '../samples';
import { start, type Running } from '../running';

const minute = 60_000;
const customerTemplate = '117a77b0-9360-443b-8795-c6dedc750cf9';
const contact = { firstName: 'Tania', lastName: 'Carr', email: 'tania@wingtiptoys.com', phoneNumber: '4255550102' };
const confirmation = {
  primaryContact: contact,
  templateId: customerTemplate,
  dateAgreed: '2026-01-01T00:00:00.000Z',
  type: 'MicrosoftCustomerAgreement',
};
const types = z.object({ items: z.array(z.object({ agreementType: z.string() })) });

describe('the agreements that Microsoft publishes', () => {
  let running: Running;
  beforeAll(async () => void (running = await start()));
  afterAll(() => running.stop());

  test.each([
    ['', ['MicrosoftCloudAgreement']],
    ['?agreementType=MicrosoftCustomerAgreement', ['MicrosoftCustomerAgreement']],
    ['?agreementType=microsoft_customer_agreement', ['MicrosoftCustomerAgreement']],
    ['?agreementType=*', ['MicrosoftCloudAgreement', 'MicrosoftCustomerAgreement']],
  ])('for "%s" are %j', async (query, expected) => {
    covers('partner-center: GET /v1/agreements');
    const { body } = await running.call('GET', `/v1/agreements${query}`);
    expect(types.parse(body).items.map(({ agreementType }) => agreementType)).toEqual(expected);
  });

  test('refuse a type that is none', async () => {
    expect(await running.call('GET', '/v1/agreements?agreementType=Lease')).toMatchObject({ status: 400, body: { code: 900126 } });
  });

  test('come in a newer version when one is published', async () => {
    covers('partner-center: newer agreement');
    const ranks = async () =>
      z
        .object({ items: z.array(z.object({ templateId: z.string(), versionRank: z.number() })) })
        .parse((await running.call('GET', '/v1/agreements?agreementType=*')).body)
        .items.map(({ versionRank }) => versionRank);
    expect(await ranks()).toEqual([0, 1]);
    expect((await running.control('POST', '/agreements/newer-version')).status).toBe(204);
    expect(await ranks()).toEqual([0, 2]);
    const led = await running.control('POST', '/agreements/newer-version', undefined, { Accept: 'text/html', Origin: running.baseUrl });
    expect(led).toMatchObject({ status: 200, text: expect.stringContaining('customerAgreementRank&quot;: 3') });
    await running.control('PATCH', '/settings', { customerAgreementRank: 1 });
    expect(await ranks()).toEqual([0, 1]);
  });

  test('have a document whose links die after five minutes', async () => {
    covers('partner-center: GET /v1/agreementtemplates/{templateId}/document');
    const { status, body } = await running.call('GET', `/v1/agreementtemplates/${customerTemplate}/document?language=de-DE&country=DE`);
    expect({ status, body }).toMatchObject({ status: 200, body: { language: 'de-DE', country: 'DE', downloadUri: expect.any(String) } });
    const { displayUri } = z.object({ displayUri: z.string() }).parse(body);
    running.clock.advance(5 * minute - 1);
    expect((await fetch(displayUri)).status).toBe(200);
    running.clock.advance(1);
    expect((await fetch(displayUri)).status).toBe(404);
  });

  test('have documents in English for the United States unless asked otherwise, by options whose case matters', async () => {
    expect((await running.call('GET', `/v1/agreementtemplates/${customerTemplate}/document`)).body).toMatchObject({
      language: 'en-US',
      country: 'US',
    });
    expect((await running.call('GET', `/v1/agreementtemplates/${customerTemplate}/document?Language=de-DE`)).status).toBe(501);
    expect((await running.call('GET', `/v1/agreementtemplates/${customerTemplate}/document?language=xx`)).status).toBe(400);
    expect((await running.call('GET', '/v1/agreementtemplates/none/document')).status).toBe(404);
  });
});

describe('recording an acceptance by a typed date', () => {
  let running: Running;
  let id: string;
  beforeEach(async () => {
    running = await start();
    ({ id } = await create(running));
  });
  afterEach(() => running.stop());
  const confirm = (changes = {}, token?: string) =>
    running.call('POST', `/v1/customers/${id}/agreements`, { ...confirmation, ...changes }, ids(), token);
  const list = async (query: string) => (await running.call('GET', `/v1/customers/${id}/agreements${query}`)).body;

  test.each([
    ['is taken until the end of 4 January 2026', Date.UTC(2026, 0, 5) - 1, 201, undefined],
    ['is refused from 5 January 2026 on', Date.UTC(2026, 0, 5), 400, 900141],
  ])('%s', async (_case, instant, status, code) => {
    running.clock.set(instant);
    const reply = await confirm();
    expect(reply.status).toBe(status);
    if (code !== undefined) expect(reply.body).toMatchObject({ code });
  });

  test.each([
    ['taken', Date.UTC(2026, 10, 21), 201],
    ['refused', Date.UTC(2025, 10, 21), 400],
  ])('is %s whatever the date where the setting says so', async (typedDateAttestation, instant, status) => {
    running.clock.set(instant);
    await running.control('PATCH', '/settings', { typedDateAttestation });
    expect((await confirm({ dateAgreed: '2025-01-01' })).status).toBe(status);
  });

  describe('while it is taken', () => {
    beforeEach(() => running.control('PATCH', '/settings', { typedDateAttestation: 'taken' }));

    test('puts the agreement on file with the person who said it', async () => {
      covers('partner-center: POST /v1/customers/{customerId}/agreements');
      covers('partner-center: GET /v1/customers/{customerId}/agreements');
      expect(await confirm()).toMatchObject({
        status: 201,
        body: { ...confirmation, userId: '33333333-3333-4333-8333-333333333333', agreementLink: 'https://aka.ms/customeragreement' },
      });
      expect(await list('?agreementType=MicrosoftCustomerAgreement')).toMatchObject({
        totalCount: 1,
        items: [{ primaryContact: contact }],
      });
      expect(await list('?agreementType=*')).toMatchObject({ totalCount: 1 });
      expect(await list('')).toMatchObject({ totalCount: 0 });
    });

    test('refuses the same contact a second time and takes another', async () => {
      await confirm();
      const again = await confirm({ primaryContact: { ...contact, email: 'TANIA@wingtiptoys.com' } });
      expect(again).toMatchObject({
        status: 400,
        body: { code: 600061, errorName: 'PartnerConfirmedAgreementAlreadyExists', errorMessageExtended: 'InternalErrorCode=600061' },
      });
      expect((await confirm({ primaryContact: { ...contact, phoneNumber: '4255550103' } })).status).toBe(201);
    });

    test.each([
      ['a date in the future', { dateAgreed: '2026-11-21T12:00:00.001Z' }, 'DateAgreed'],
      ['no date', { dateAgreed: undefined }, 'DateAgreed'],
      ['a date that is none', { dateAgreed: 'soon' }, 'DateAgreed'],
      ['no contact', { primaryContact: undefined }, 'PrimaryContact'],
      ['a contact without a name', { primaryContact: { ...contact, firstName: '' } }, 'PrimaryContact.FirstName'],
      ['an e-mail that is refused', { primaryContact: { ...contact, email: 'tania@refused.example' } }, 'PrimaryContact.Email'],
      ['no type', { type: undefined }, 'Type'],
      ['a template of another type', { templateId: '998b88de-aa99-4388-a42c-1b3517d49490' }, 'TemplateId'],
    ])('refuses %s', async (_case, changes, property) => {
      expect(await confirm(changes)).toMatchObject({ status: 400, body: { code: 3000, description: `Invalid property: ${property}` } });
    });

    test('takes the very instant', async () => {
      expect((await confirm({ dateAgreed: '2026-11-21T12:00:00.000Z' })).status).toBe(201);
    });

    test('refuses an application alone', async () => {
      expect(await confirm({}, 'app')).toMatchObject({ status: 403, body: { code: 900329 } });
    });
  });

  test('is not needed where the customer accepted by itself', async () => {
    covers('partner-center: GET /v1/customers/{customerId}/directSignedMicrosoftCustomerAgreementStatus');
    const ask = async () => (await running.call('GET', `/v1/customers/${id}/directSignedMicrosoftCustomerAgreementStatus`)).body;
    expect(await ask()).toEqual({ isSigned: false });
    await running.control('PATCH', `/customers/${id}`, { directSigned: true });
    expect(await ask()).toEqual({ isSigned: true });
  });
});
