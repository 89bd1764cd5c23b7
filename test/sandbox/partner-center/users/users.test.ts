import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import { covers } from '../../platform/covers';
import { create, ids } from '../samples';
import { start, type Running } from '../running';

const usersSchema = z.object({ items: z.array(z.looseObject({ id: z.string(), userPrincipalName: z.string() })) });

describe('the users of a customer', () => {
  let running: Running;
  let id: string;
  let administrator: string;
  beforeEach(async () => {
    running = await start();
    ({ id } = await create(running));
    administrator = usersSchema.parse((await running.call('GET', `/v1/customers/${id}/users`)).body).items[0]?.id ?? '';
  });
  afterEach(() => running.stop());
  const path = (rest = '') => `/v1/customers/${id}/users/${administrator}${rest}`;

  test('are the first administrator at first', async () => {
    covers('partner-center: GET /v1/customers/{customerId}/users');
    covers('partner-center: GET /v1/customers/{customerId}/users/{userId}');
    const reply = await running.call('GET', path());
    expect(reply).toMatchObject({
      status: 200,
      body: {
        userPrincipalName: 'admin@wingtiptoys.onmicrosoft.com',
        usageLocation: 'US',
        firstName: 'Gena',
        state: 'active',
        userDomainType: 'none',
      },
    });
  });

  test.each([
    ['the user', ''],
    ['its resetpassword', '/resetpassword'],
  ])('get a new password by PATCH of %s, which the answer repeats and nothing keeps', async (_case, rest) => {
    covers('partner-center: PATCH /v1/customers/{customerId}/users/{userId}');
    covers('partner-center: PATCH /v1/customers/{customerId}/users/{userId}/resetpassword');
    const passwordProfile = { password: 'Renew456*', forceChangePassword: true };
    const reply = await running.call('PATCH', path(rest), { passwordProfile, attributes: { objectType: 'CustomerUser' } }, ids());
    expect(reply).toMatchObject({ status: 200, body: { id: administrator, passwordProfile } });
    expect((await running.call('GET', path())).text).not.toContain('Renew456*');
    expect((await running.call('GET', '/v1/auditrecords')).text).not.toContain('Renew456*');
    expect((await running.control('GET', '/requests')).text).not.toContain('Renew456*');
  });

  test.each(['short1*', 'alllowercase', 'a'.repeat(257)])('refuse the weak password %s', async (password) => {
    const reply = await running.call('PATCH', path(), { passwordProfile: { password } }, ids());
    expect(reply).toMatchObject({ status: 400, body: { code: 3000, description: 'Invalid property: PasswordProfile.Password' } });
  });

  test('change their names', async () => {
    await running.call('PATCH', path(), { firstName: 'Gina', usageLocation: 'FR' }, ids());
    expect((await running.call('GET', path())).body).toMatchObject({ firstName: 'Gina', lastName: 'Soto', usageLocation: 'FR' });
  });

  test('are refused where the id is nobody’s', async () => {
    expect(await running.call('GET', `/v1/customers/${id}/users/${randomUUID()}`)).toMatchObject({ status: 404, body: { code: 60002 } });
  });
});
