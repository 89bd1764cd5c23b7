import { covers } from '../../platform/covers';
import { create, ids } from '../samples';
import { start, type Running } from '../running';

const template = '117a77b0-9360-443b-8795-c6dedc750cf9';

describe('the check of the token', () => {
  let running: Running;
  let id: string;
  beforeAll(async () => {
    running = await start();
    ({ id } = await create(running));
  });
  afterAll(() => running.stop());

  test.each([
    ['no token', { Authorization: '' }, 401, 800001],
    ['another scheme', { Authorization: 'Basic dXNlcg==' }, 401, 800001],
    ['a token that is expired or not genuine', { Authorization: 'Bearer nonsense' }, 401, 400],
    ['the retired audience', { Authorization: 'Bearer old-audience' }, 401, 900420],
    ['a person without a second factor', { Authorization: 'Bearer no-mfa' }, 401, 10001],
  ])('refuses %s', async (_case, headers, status, code) => {
    covers('partner-center: tokens');
    expect(await running.call('GET', `/v1/customers/${id}`, undefined, headers)).toMatchObject({ status, body: { code } });
  });

  test('asked for no second factor before 1 April 2026', async () => {
    running.clock.set(Date.UTC(2026, 2, 31, 23, 59, 59, 999));
    expect((await running.call('GET', `/v1/customers/${id}`, undefined, {}, 'no-mfa')).status).toBe(200);
    running.clock.set(Date.UTC(2026, 3, 1));
    expect((await running.call('GET', `/v1/customers/${id}`, undefined, {}, 'no-mfa')).status).toBe(401);
    running.clock.reset();
  });

  test.each([
    ['GET', '/v1/agreements'],
    ['GET', `/v1/agreementtemplates/${template}/document`],
    ['GET', '/v1/customers/{id}/agreements'],
    ['GET', '/v1/customers/{id}/directSignedMicrosoftCustomerAgreementStatus'],
    ['GET', '/v1/customers/relationshiprequests'],
    ['GET', '/v1/customers/{id}/profiles/company'],
    ['GET', '/v1/customers/{id}/users'],
    ['GET', '/v1/customers/{id}/validationStatus?type=account'],
  ])('refuses an application alone for %s %s', async (method, path) => {
    const reply = await running.call(method, path.replace('{id}', id), undefined, {}, 'app');
    expect(reply).toMatchObject({ status: 403, body: { code: 900329 } });
    expect((await running.call(method, path.replace('{id}', id))).status).toBe(200);
  });

  test('refuses a person for the enhanced attestation', async () => {
    expect(await running.call('POST', '/v1/attestations/enhanced', {}, ids())).toMatchObject({ status: 403, body: { code: 900308 } });
  });

  test('shows a partner nothing of another partner’s customer', async () => {
    expect(await running.call('GET', `/v1/customers/${id}`, undefined, {}, 'other')).toMatchObject({ status: 403, body: { code: 20002 } });
    expect((await running.call('GET', '/v1/customers', undefined, {}, 'other')).body).toMatchObject({ totalCount: 0 });
  });
});
