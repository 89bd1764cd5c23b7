import { covers } from '../platform/covers';
import { mail, messagesOf, sentItems, startGraph, type World } from './world';

let world: World;
beforeEach(async () => (world = await startGraph()));
afterEach(() => world.stop());

const all = '/me/mailFolders/sentitems/messages';

describe('sending a mail', () => {
  test('as the signed-in person is accepted without a word, and the mail is in Sent Items', async () => {
    covers('graph: POST /v1.0/me/sendMail');
    covers('graph: GET /v1.0/me/mailFolders/sentitems/messages');
    const answer = await world.call('POST', '/me/sendMail', mail('one'));
    expect([answer.status, answer.text, answer.headers.get('request-id')]).toEqual([202, '', expect.stringMatching(/-/)]);
    const [sent] = messagesOf(await world.call('GET', all));
    expect(sent).toMatchObject({
      subject: 'Please accept',
      sentDateTime: '2026-11-21T12:00:00Z',
      from: { emailAddress: { name: 'Sofia Seller', address: 'sofia@test.example' } },
      toRecipients: [{ emailAddress: { address: 'kim@customer.example', name: 'Kim Customer' } }],
      body: { contentType: 'html', content: '<p>Dear <b>customer</b></p>' },
    });
  });

  test('from a mailbox is for applications with the role, and for its own person', async () => {
    covers('graph: POST /v1.0/users/{id}/sendMail');
    const status = async (name: string, token: string) =>
      (await world.call('POST', `/users/${encodeURIComponent(name)}/sendMail`, mail('one'), token)).status;
    expect(await status('Reminders@test.example', '.app.')).toBe(202);
    expect(await status('00000000-0000-4000-8000-000000000102', '.app.')).toBe(202);
    expect(await status('sofia@test.example', '.user.')).toBe(202);
    expect(await status('reminders@test.example', '.user.')).toBe(403);
    expect(await status('reminders@test.example', '.powerless-app.')).toBe(403);
    expect(await status('nobody@test.example', '.app.')).toBe(404);
  });

  test.each([[false], ['false']])('with saveToSentItems %j leaves nothing in Sent Items', async (saveToSentItems) => {
    await world.call('POST', '/me/sendMail', { ...mail('one'), saveToSentItems });
    expect(messagesOf(await world.call('GET', all))).toEqual([]);
    expect((await world.page('/sandbox/mail')).text).toContain('Please accept');
  });

  test.each([
    ['no recipient', mail('x', { toRecipients: [] }), 400, 'ErrorInvalidRecipients'],
    ['an address that is none', mail('x', { toRecipients: [{ emailAddress: { address: 'kim' } }] }), 400, 'ErrorInvalidRecipients'],
    ['no message', { saveToSentItems: true }, 400, 'RequestBodyRead'],
    ['no JSON', '{', 400, 'BadRequest'],
    ['a member that is not known', mail('x', { attachments: [] }), 501, 'notImplemented'],
    [
      'a property that is no named text',
      mail('x', { singleValueExtendedProperties: [{ id: 'Integer 0x1', value: '1' }] }),
      400,
      'RequestBodyRead',
    ],
  ])('with %s is refused and sends nothing', async (_, body, status, code) => {
    covers('graph: strictness');
    const answer = await world.call('POST', '/me/sendMail', body);
    expect([answer.status, answer.body]).toMatchObject([status, { error: { code, innerError: { 'request-id': expect.any(String) } } }]);
    expect(messagesOf(await world.call('GET', all))).toEqual([]);
  });
});

describe('Sent Items', () => {
  test('are found by the mark of a mail, whatever the case of its value', async () => {
    await world.call('POST', '/me/sendMail', mail('first-mark'));
    await world.call('POST', '/me/sendMail', mail('second'));
    expect(messagesOf(await world.call('GET', sentItems('FIRST-mark')))).toEqual([{ id: expect.stringMatching(/^AAMk/) }]);
    expect(messagesOf(await world.call('GET', sentItems('third')))).toEqual([]);
  });

  test('come newest first, as many as $top allows', async () => {
    for (const subject of ['one', 'two', 'three']) await world.call('POST', '/me/sendMail', mail(subject, { subject }));
    const found = await world.call('GET', `${all}?$select=subject&$top=2`);
    expect(messagesOf(found).map(({ subject }) => subject)).toEqual(['three', 'two']);
  });

  test('are one’s own only', async () => {
    await world.call('POST', '/users/reminders@test.example/sendMail', mail('one'), '.app.');
    expect(messagesOf(await world.call('GET', all))).toEqual([]);
  });

  test.each([
    ['another filter', `${all}?$filter=subject eq 'x'`, 501],
    ['an option that is not known', `${all}?$orderby=subject`, 501],
    ['a property that there is not', `${all}?$select=colour`, 400],
    ['a $top that is no number', `${all}?$top=-1`, 400],
  ])('refuse %s', async (_, path, status) => {
    expect((await world.call('GET', path)).status).toBe(status);
  });
});

test('a loose Graph leaves out what it does not know', async () => {
  covers('graph: loose');
  const loose = await startGraph({ loose: true });
  const body = mail('one', { attachments: [], toRecipients: [{ emailAddress: { address: 'kim@customer.example' }, colour: 'red' }] });
  expect((await loose.call('POST', '/me/sendMail', body)).status).toBe(202);
  expect((await loose.call('GET', `${all}?$orderby=subject`)).status).toBe(200);
  await loose.stop();
});
