import { covers } from '../platform/covers';
import { byMark, mail, messagesOf, sentItems, startGraph, type World } from './world';

let world: World;
beforeEach(async () => (world = await startGraph()));
afterEach(() => world.stop());

const send = () => world.call('POST', '/me/sendMail', mail('one'));
const arrived = async () => messagesOf(await world.call('GET', sentItems('one'))).length;
const answered = async (status: Promise<{ status: number }>) => status.then((reply) => reply.status).catch(() => 'lost');

describe('a fault', () => {
  test.each([
    ['timeout-before', 0],
    ['timeout-after', 1],
  ])('%s cuts the connection once; mails that went out: %i', async (kind, mails) => {
    covers('graph: fault timeout-before');
    covers('graph: fault timeout-after');
    await world.fault({ call: 'sendMail', action: { kind } });
    expect(await answered(send())).toBe('lost');
    expect(await arrived()).toBe(mails);
    expect(await answered(send())).toBe(202);
  });

  test('throttle tells when to come again, after so many calls went through', async () => {
    covers('graph: fault throttle');
    await world.fault({ skip: 1, times: 2, action: { kind: 'throttle', retryAfter: 7 } });
    expect(await answered(send())).toBe(202);
    const refused = await send();
    expect([refused.status, refused.headers.get('retry-after')]).toEqual([429, '7']);
    expect(await answered(send())).toBe(429);
    expect(await answered(send())).toBe(202);
  });

  test('answer gives any refusal, until it is taken away', async () => {
    covers('graph: fault answer');
    await world.fault({ times: null, action: { kind: 'answer', status: 503, code: 'serviceNotAvailable', message: 'Later.' } });
    for (const reply of [await send(), await send()])
      expect(reply.body).toMatchObject({ error: { code: 'serviceNotAvailable', message: 'Later.' } });
    await world.control('DELETE', '');
    expect(await answered(send())).toBe(202);
  });

  test('delay makes the answer late', async () => {
    covers('graph: fault delay');
    await world.fault({ action: { kind: 'delay', milliseconds: 120 } });
    const begun = performance.now();
    await send();
    expect(performance.now() - begun).toBeGreaterThanOrEqual(110);
  });

  test.each([
    ['before', 0],
    ['after', 1],
  ])('hang holds a call %s its effect until it is released', async (effect, mails) => {
    covers('graph: fault hang');
    const { id } = (await world.fault({ call: 'sendMail', action: { kind: 'hang', effect } })).body as { id: string };
    const held = send();
    const holding = async () => ((await world.control('GET', '')).body as { holding: Record<string, number> }).holding[id] ?? 0;
    while ((await holding()) === 0) await new Promise((resolve) => setTimeout(resolve, 5));
    expect(await arrived()).toBe(mails);
    expect((await world.control('POST', `/${id}/release`)).body).toEqual({ released: 1 });
    expect((await held).status).toBe(202);
    expect(await arrived()).toBe(1);
  });

  test('list-lag lets a mail reach Sent Items late by the sandbox’s clock', async () => {
    covers('graph: fault list-lag');
    await world.fault({ call: 'sendMail', action: { kind: 'list-lag', milliseconds: 60_000 } });
    await send();
    expect(await arrived()).toBe(0);
    world.clock.advance(60_000);
    expect(await arrived()).toBe(1);
  });

  test.each([
    ['createDraft', 'timeout-before', 0],
    ['createDraft', 'timeout-after', 1],
    ['sendDraft', 'timeout-before', 1],
    ['sendDraft', 'timeout-after', 0],
    ['changeDraft', 'timeout-after', 1],
    ['deleteMessage', 'timeout-before', 1],
    ['deleteMessage', 'timeout-after', 0],
  ])('strikes %s alone with %s; drafts that are left: %i', async (call, kind, left) => {
    const draft = () => world.call('POST', '/me/messages', mail('one').message);
    const id = call === 'createDraft' ? '' : ((await draft()).body as { id: string }).id;
    const calls: Record<string, () => Promise<{ status: number }>> = {
      createDraft: draft,
      sendDraft: () => world.call('POST', `/me/messages/${id}/send`),
      changeDraft: () => world.call('PATCH', `/me/messages/${id}`, { subject: 'Later' }),
      deleteMessage: () => world.call('DELETE', `/me/messages/${id}`),
    };
    await world.fault({ call, action: { kind } });
    expect(await answered(calls[call]?.() ?? draft())).toBe('lost');
    expect(messagesOf(await world.call('GET', `/me/mailFolders/drafts/messages?${byMark('one')}`))).toHaveLength(left);
  });

  test.each([
    ['messages', '/me/messages'],
    ['drafts', '/me/mailFolders/drafts/messages'],
    ['message', '/me/messages/AAMkNoneAAD='],
  ])('strikes %s alone', async (call, path) => {
    await world.fault({ call, action: { kind: 'answer', status: 503 } });
    expect(await answered(world.call('GET', sentItems('one')))).toBe(200);
    expect(await answered(world.call('GET', path))).toBe(503);
  });

  test('that is none is refused', async () => {
    expect((await world.fault({ action: { kind: 'explode' } })).status).toBe(400);
  });
});
