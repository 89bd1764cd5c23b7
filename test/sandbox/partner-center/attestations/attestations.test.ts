import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import { covers } from '../../platform/covers';
import { create, ids } from '../samples';
import { start, type Running } from '../running';

const week = 7 * 24 * 60 * 60 * 1000;
const request = {
  country: 'US',
  language: 'en-US',
  companyName: 'Wingtip <Toys>',
  signatoryFirstName: 'Tania',
  signatoryLastName: 'Carr',
  signatoryEmail: 'tania@wingtiptoys.com',
  signatoryPhoneNumber: '4255550102',
};
const attestationSchema = z.object({ attestationId: z.string(), attestationUrl: z.string(), status: z.string() });

describe('the enhanced attestation', () => {
  let running: Running;
  let customerId: string;
  beforeEach(async () => {
    running = await start();
    customerId = (await create(running)).id;
  });
  afterEach(() => running.stop());

  const begin = async (changes = {}) =>
    attestationSchema.parse((await running.call('POST', '/v1/attestations/enhanced', { ...request, ...changes }, ids(), 'app')).body);
  const read = (id: string, token = 'app') => running.call('GET', `/v1/attestations/enhanced/${id}`, undefined, {}, token);
  const decide = (url: string, decision: string, origin = running.baseUrl) =>
    fetch(url, { method: 'POST', body: new URLSearchParams({ decision }), headers: { Origin: origin }, redirect: 'manual' });
  const finish = (attestationId: string, token = 'app', changes = {}) =>
    running.call(
      'POST',
      `/v1/customers/${customerId}/agreements`,
      { attestationId, type: 'MicrosoftCustomerAgreement', ...changes },
      ids(),
      token,
    );

  test('goes from started over accepted to finalized, and the agreement is on file', async () => {
    covers('partner-center: POST /v1/attestations/enhanced');
    covers('partner-center: GET /v1/attestations/enhanced/{attestationId}');
    const { attestationId, attestationUrl } = await begin();
    expect((await read(attestationId)).body).toMatchObject({
      status: 'started',
      attestationUrl: `${running.baseUrl}/sandbox/partner-center/attestations/${attestationId}`,
      createdDate: '2026-11-21T12:00:00.000Z',
      expirationDate: '2026-11-28T12:00:00.000Z',
    });
    expect((await decide(attestationUrl, 'accepted')).status).toBe(303);
    expect((await read(attestationId)).body).toMatchObject({ status: 'accepted', acceptedDate: '2026-11-21T12:00:00.000Z' });
    expect(await finish(attestationId)).toMatchObject({
      status: 201,
      body: {
        primaryContact: { firstName: 'Tania', lastName: 'Carr', email: 'tania@wingtiptoys.com', phoneNumber: '4255550102' },
        dateAgreed: '2026-11-21T12:00:00.000Z',
        type: 'MicrosoftCustomerAgreement',
        templateId: '117a77b0-9360-443b-8795-c6dedc750cf9',
      },
    });
    expect((await read(attestationId)).body).toMatchObject({ status: 'finalized' });
    const { body } = await running.call('GET', `/v1/customers/${customerId}/agreements?agreementType=MicrosoftCustomerAgreement`);
    expect(body).toMatchObject({ totalCount: 1 });
  });

  test('puts nothing on file twice', async () => {
    const { attestationId, attestationUrl } = await begin();
    await decide(attestationUrl, 'accepted');
    await finish(attestationId);
    expect(await finish(attestationId)).toMatchObject({ status: 400, body: { code: 600061 } });
    const second = await begin();
    await decide(second.attestationUrl, 'accepted');
    expect(await finish(second.attestationId)).toMatchObject({ status: 400, body: { code: 600061 } });
  });

  test.each([
    ['before the customer decided', async () => undefined],
    ['after the customer declined', async (url: string) => void (await decide(url, 'declined'))],
    ['after the link ended', async () => running.clock.advance(week)],
  ])('is no agreement %s', async (_case, before) => {
    const { attestationId, attestationUrl } = await begin();
    await before(attestationUrl);
    expect(await finish(attestationId)).toMatchObject({ status: 400, body: { code: 900206 } });
  });

  test.each([
    ['can be accepted just before seven days', week - 1, 'accepted'],
    ['has ended after seven days', week, 'expired'],
  ])('%s', async (_case, later, status) => {
    const { attestationId, attestationUrl } = await begin();
    running.clock.advance(later);
    await decide(attestationUrl, 'accepted');
    expect((await read(attestationId)).body).toMatchObject({ status });
  });

  test('stays accepted after the link’s end', async () => {
    const { attestationId, attestationUrl } = await begin();
    await decide(attestationUrl, 'accepted');
    running.clock.advance(2 * week);
    expect((await finish(attestationId)).status).toBe(201);
  });

  test('takes one decision only', async () => {
    const { attestationId, attestationUrl } = await begin();
    await decide(attestationUrl, 'declined');
    await decide(attestationUrl, 'accepted');
    expect((await read(attestationId)).body).toMatchObject({ status: 'declined' });
  });

  test('takes no decision from another site', async () => {
    const { attestationId, attestationUrl } = await begin();
    expect((await decide(attestationUrl, 'accepted', 'https://evil.example')).status).toBe(403);
    expect((await read(attestationId)).body).toMatchObject({ status: 'started' });
  });

  test.each([
    ['country', { country: 'XX' }, 'Country'],
    ['language', { language: 'tlh' }, 'Language'],
    ['company', { companyName: '' }, 'CompanyName'],
    ['e-mail', { signatoryEmail: 'nobody' }, 'SignatoryEmail'],
    ['refused e-mail', { signatoryEmail: 'tania@refused.example' }, 'SignatoryEmail'],
    ['first name', { signatoryFirstName: null }, 'SignatoryFirstName'],
  ])('refuses a wrong %s', async (_case, changes, property) => {
    const reply = await running.call('POST', '/v1/attestations/enhanced', { ...request, ...changes }, ids(), 'app');
    expect(reply).toMatchObject({ status: 400, body: { code: 3000, description: `Invalid property: ${property}` } });
  });

  test('is another partner’s secret, and an unknown one is not found', async () => {
    const { attestationId, attestationUrl } = await begin();
    await decide(attestationUrl, 'accepted');
    expect((await read(randomUUID())).status).toBe(404);
    expect(await finish(randomUUID())).toMatchObject({ status: 400, body: { code: 900206 } });
    expect(await finish(attestationId, 'user')).toMatchObject({ status: 403, body: { code: 900308 } });
    expect(await finish(attestationId, 'app', { type: 'MicrosoftCloudAgreement' })).toMatchObject({ status: 400, body: { code: 3000 } });
  });

  test.each([
    ['en-US', 'I accept', 'Microsoft Customer Agreement'],
    ['fr-FR', 'J’accepte', 'Contrat client Microsoft'],
    ['de', 'Ich nehme an', 'Microsoft-Kundenvereinbarung'],
    ['bg-BG', 'Приемам', 'Клиентско споразумение на Microsoft'],
    ['ja-JP', 'I accept', 'Microsoft Customer Agreement'],
  ])('is shown to the customer in %s', async (language, button, title) => {
    covers('partner-center: page attestations');
    const { attestationUrl } = await begin({ language });
    const html = await (await fetch(attestationUrl)).text();
    expect(html).toContain(`<html lang="${language === 'ja-JP' ? 'en' : language.slice(0, 2)}">`);
    expect(html).toContain(button);
    expect(html).toContain(`<h1>${title}</h1>`);
    expect(html).toContain('Wingtip &lt;Toys&gt;');
  });

  test.each([
    ['accepted', async (url: string) => void (await decide(url, 'accepted')), 'was accepted on November 21, 2026'],
    ['declined', async (url: string) => void (await decide(url, 'declined')), 'was declined on November 21, 2026'],
    ['expired', async () => running.clock.advance(week), 'expired on November 28, 2026'],
  ])('shows no buttons once %s', async (_case, before, sentence) => {
    const { attestationUrl } = await begin();
    await before(attestationUrl);
    const html = await (await fetch(attestationUrl)).text();
    expect(html).toContain(sentence);
    expect(html).not.toContain('<button');
  });

  test('shows a sentence for a link that leads nowhere', async () => {
    const response = await fetch(`${running.baseUrl}/sandbox/partner-center/attestations/${randomUUID()}`, {
      headers: { 'Accept-Language': 'de' },
    });
    expect(response.status).toBe(404);
    expect(await response.text()).toContain('Dieser Link führt nirgendwohin');
  });
});
