import { covers } from '../platform/covers';
import { mail, messagesOf, sentItems, startGraph, type World } from './world';

let world: World;
beforeAll(async () => (world = await startGraph()));
afterAll(() => world.stop());

describe('a token', () => {
  test.each([
    ['that is missing', null, 401, 'Access token is empty.'],
    ['that is no token', 'nonsense', 401, 'CompactToken parsing failed with error code: 80049217'],
    ['that is not genuine', 'a.b.c', 401, 'Access token validation failure.'],
    ['for something else', '.crm.', 401, 'Access token validation failure. Invalid audience.'],
    ['without the permission', '.nothing.', 403, 'Access is denied. Check credentials and try again.'],
    ['of an application at /me', '.app.', 400, '/me request is only valid with delegated authentication flow.'],
    ['of a person who is not in the tenant', '.stranger.', 404, "The requested user '00000000-0000-4000-8000-000000000999' is invalid."],
  ])('%s is refused', async (_, token, status, message) => {
    covers('graph: tokens');
    const answer = await world.call('POST', '/me/sendMail', mail('x'), token);
    expect([answer.status, answer.body]).toMatchObject([status, { error: { message } }]);
  });

  test('with Mail.ReadBasic reads neither bodies nor by extended property', async () => {
    await world.call('POST', '/me/sendMail', mail('one'), '.basic.');
    const [sent] = messagesOf(await world.call('GET', '/me/mailFolders/sentitems/messages', undefined, '.basic.'));
    expect([sent?.['subject'], sent?.['body']]).toEqual(['Please accept', undefined]);
    expect((await world.call('GET', sentItems('one'), undefined, '.basic.')).status).toBe(403);
    expect((await world.call('GET', sentItems('one'))).status).toBe(200);
  });
});

test('GET /me tells who is signed in', async () => {
  covers('graph: GET /v1.0/me');
  expect((await world.call('GET', '/me')).body).toMatchObject({ displayName: 'Sofia Seller', mail: 'sofia@test.example' });
});

test('what Graph has and the sandbox has not is refused by name', async () => {
  const answer = await world.call('GET', '/me/calendars');
  expect([answer.status, answer.body]).toMatchObject([501, { error: { message: expect.stringContaining('GET /v1.0/me/calendars') } }]);
});
