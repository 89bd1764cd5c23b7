import { covers } from '../platform/covers';
import { byMark, mail, messagesOf, startGraph, type Reply, type World } from './world';

let world: World;
beforeEach(async () => (world = await startGraph()));
afterEach(() => world.stop());

const immutable = { prefer: 'IdType="ImmutableId"' };
const sentItems = '/me/mailFolders/sentitems/messages';
const drafts = '/me/mailFolders/drafts/messages';

const draftOf = (mark: string, more: Record<string, unknown> = {}, headers = {}) =>
  world.call('POST', '/me/messages', mail(mark, more).message, '.user.', headers);
const idOf = ({ body }: Reply): string => (body as { id: string }).id;
const marksIn = async (path: string): Promise<number> => messagesOf(await world.call('GET', path)).length;
const codeOf = ({ status, body }: Reply) => [status, (body as { error: { code: string } }).error.code];
const mailsOut = async (): Promise<number> => (await world.page('/sandbox/mail')).text.split('<li>').length - 1;

describe('a draft', () => {
  test('is made without being sent, and is found in Drafts and among all messages', async () => {
    covers('graph: POST /v1.0/me/messages');
    covers('graph: GET /v1.0/me/messages');
    covers('graph: GET /v1.0/me/messages/{id}');
    covers('graph: GET /v1.0/me/mailFolders/drafts/messages');
    const made = await draftOf('one');
    expect([made.status, made.body]).toMatchObject([201, { id: expect.stringMatching(/^AAMk/), isDraft: true, subject: 'Please accept' }]);
    const read = await world.call('GET', `/me/messages/${idOf(made)}?$select=isDraft`);
    expect(read.body).toMatchObject({ id: idOf(made), isDraft: true });
    expect(read.body).not.toHaveProperty('subject');
    for (const path of [drafts, '/me/messages']) {
      expect(messagesOf(await world.call('GET', `${path}?${byMark('one')}`))).toEqual([{ id: idOf(made) }]);
      expect(await marksIn(`${path}?${byMark('two')}`)).toBe(0);
    }
    expect(await marksIn(sentItems)).toBe(0);
    expect(await mailsOut()).toBe(0);
  });

  test('need not say anything yet, and takes other words and readers', async () => {
    covers('graph: PATCH /v1.0/me/messages/{id}');
    const id = idOf(await world.call('POST', '/me/messages', {}));
    expect(codeOf(await world.call('POST', `/me/messages/${id}/send`))).toEqual([400, 'ErrorInvalidRecipients']);
    const { body, toRecipients } = mail('one').message;
    const changed = await world.call('PATCH', `/me/messages/${id}`, { subject: 'Later', body });
    expect([changed.status, changed.body]).toMatchObject([200, { id, subject: 'Later', toRecipients: [], body: { contentType: 'html' } }]);
    await world.call('PATCH', `/me/messages/${id}`, { toRecipients });
    expect((await world.call('POST', `/me/messages/${id}/send`)).status).toBe(202);
    expect(messagesOf(await world.call('GET', sentItems))).toMatchObject([{ subject: 'Later', isDraft: false, toRecipients }]);
  });

  test('goes out once: the second time there is nothing to send or to change', async () => {
    covers('graph: POST /v1.0/me/messages/{id}/send');
    const id = idOf(await draftOf('one'));
    const sent = await world.call('POST', `/me/messages/${id}/send`);
    expect([sent.status, sent.text]).toEqual([202, '']);
    expect(codeOf(await world.call('POST', `/me/messages/${id}/send`))).toEqual([404, 'ErrorItemNotFound']);
    expect(codeOf(await world.call('PATCH', `/me/messages/${id}`, { subject: 'Later' }))).toEqual([404, 'ErrorItemNotFound']);
    expect(codeOf(await world.call('DELETE', `/me/messages/${id}`))).toEqual([404, 'ErrorItemNotFound']);
    expect([await marksIn(drafts), await marksIn(sentItems), await mailsOut()]).toEqual([0, 1, 1]);
  });

  test('is deleted into Deleted Items, and from there for good', async () => {
    covers('graph: DELETE /v1.0/me/messages/{id}');
    const id = idOf(await draftOf('one'));
    const deleted = await world.call('DELETE', `/me/messages/${id}`);
    expect([deleted.status, deleted.text]).toEqual([204, '']);
    expect(await marksIn(drafts)).toBe(0);
    const [left] = messagesOf(await world.call('GET', '/me/messages'));
    expect(left).toMatchObject({ isDraft: true, id: expect.not.stringMatching(id) });
    expect(codeOf(await world.call('POST', `/me/messages/${String(left?.['id'])}/send`))).toEqual([404, 'ErrorItemNotFound']);
    await world.call('DELETE', `/me/messages/${String(left?.['id'])}`);
    expect(await marksIn('/me/messages')).toBe(0);
  });

  test('of another person is none of one’s own', async () => {
    const id = idOf(await draftOf('one'));
    expect(codeOf(await world.call('GET', `/me/messages/${id}`, undefined, '.other.'))).toEqual([404, 'ErrorItemNotFound']);
    expect(messagesOf(await world.call('GET', '/me/messages', undefined, '.other.'))).toEqual([]);
  });

  test.each([
    ['making one', 'POST', '', '.reader.'],
    ['changing one', 'PATCH', '/AAMkNoneAAD=', '.basic.'],
    ['deleting one', 'DELETE', '/AAMkNoneAAD=', '.basic.'],
    ['sending one', 'POST', '/AAMkNoneAAD=/send', '.reader.'],
  ])('takes a permission of its own for %s', async (_, method, path, token) => {
    const body = method === 'DELETE' ? undefined : {};
    expect(codeOf(await world.call(method, `/me/messages${path}`, body, token))).toEqual([403, 'ErrorAccessDenied']);
  });

  test.each([
    ['deleting what was sent', async () => world.call('DELETE', `/me/messages/${await sentId()}`)],
    ['a member that is not known', () => draftOf('one', { attachments: [] })],
    ['another preference', () => world.call('GET', '/me/messages', undefined, '.user.', { prefer: 'outlook.timezone="UTC"' })],
  ])('refuses %s by name', async (_, call) => {
    expect((await call()).status).toBe(501);
  });
});

const sentId = async (): Promise<string> => {
  await world.call('POST', '/me/sendMail', mail('sent'));
  return String(messagesOf(await world.call('GET', sentItems))[0]?.['id']);
};

describe('an id', () => {
  test('changes when the draft is sent', async () => {
    const id = idOf(await draftOf('one'));
    await world.call('POST', `/me/messages/${id}/send`);
    expect((await world.call('GET', `/me/messages/${id}`)).status).toBe(404);
    const [sent] = messagesOf(await world.call('GET', sentItems));
    expect(sent?.['id']).not.toBe(id);
    expect((await world.call('GET', `/me/messages/${String(sent?.['id'])}`)).body).toMatchObject({ isDraft: false });
  });

  test('that is immutable leads to the sent mail as well, but sends it no second time', async () => {
    covers('graph: immutable ids');
    const made = await draftOf('one', {}, immutable);
    expect(made.headers.get('preference-applied')).toBe('IdType="ImmutableId"');
    const id = idOf(made);
    expect(messagesOf(await world.call('GET', drafts, undefined, '.user.', immutable))).toMatchObject([{ id }]);
    await world.call('POST', `/me/messages/${id}/send`);
    expect((await world.call('GET', `/me/messages/${id}`, undefined, '.user.', immutable)).body).toMatchObject({ id, isDraft: false });
    expect(codeOf(await world.call('POST', `/me/messages/${id}/send`))).toEqual([404, 'ErrorItemNotFound']);
    expect(await mailsOut()).toBe(1);
  });

  test('leads nowhere while the sent mail is on its way to Sent Items', async () => {
    const id = idOf(await draftOf('one', {}, immutable));
    await world.fault({ call: 'sendDraft', action: { kind: 'list-lag', milliseconds: 60_000 } });
    await world.call('POST', `/me/messages/${id}/send`);
    expect([(await world.call('GET', `/me/messages/${id}`)).status, await marksIn('/me/messages')]).toEqual([404, 0]);
    world.clock.advance(60_000);
    expect([(await world.call('GET', `/me/messages/${id}`)).status, await marksIn('/me/messages')]).toEqual([200, 1]);
  });
});
