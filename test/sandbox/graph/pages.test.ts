import { covers } from '../platform/covers';
import { mail, startGraph, type World } from './world';

let world: World;
beforeEach(async () => (world = await startGraph()));
afterEach(() => world.stop());

describe('the mailbox', () => {
  test('says that nothing was sent yet', async () => {
    expect((await world.page('/sandbox/mail')).text).toContain('No mail was sent yet.');
  });

  test('lists mails with reader, subject and time, and leads to each', async () => {
    covers('graph: page mail');
    await world.call('POST', '/me/sendMail', mail('one', { subject: 'A <b>bold</b> request' }));
    const { text } = await world.page('/sandbox/mail');
    for (const part of ['Kim Customer &lt;kim@customer.example&gt;', 'A &lt;b&gt;bold&lt;/b&gt; request', '2026-11-21 12:00:00 UTC'])
      expect(text).toContain(part);
    const [, address = ''] = /href="(\/sandbox\/mail\/[^"]+)"/.exec(text) ?? [];
    expect((await world.page(address)).text).toContain('Sofia Seller');
  });

  test('shows a mail as its reader sees it, in a frame where nothing runs', async () => {
    await world.call(
      'POST',
      '/me/sendMail',
      mail('one', { body: { contentType: 'HTML', content: '<p>Dear “Kim”</p><script>alert(1)</script>' } }),
    );
    const { text: list } = await world.page('/sandbox/mail');
    const { text } = await world.page(/href="(\/sandbox\/mail\/[^"]+)"/.exec(list)?.[1] ?? '');
    expect(text).toContain('sandbox="allow-popups allow-popups-to-escape-sandbox"');
    expect(text).toContain('&lt;p&gt;Dear “Kim”&lt;/p&gt;');
    expect(text).toContain('default-src &#39;none&#39;');
    expect(text).not.toContain('<script>');
  });

  test('keeps drafts in a folder of their own, until they are sent', async () => {
    const draft = await world.call('POST', '/me/messages', mail('one', { subject: 'Not yet' }).message);
    const { id } = draft.body as { id: string };
    expect((await world.page('/sandbox/mail')).text).not.toContain('Not yet');
    const { text } = await world.page('/sandbox/mail/drafts');
    expect(text).toContain('Not yet');
    expect((await world.page(`/sandbox/mail/${encodeURIComponent(id)}`)).text).toContain('Draft of');
    await world.call('POST', `/me/messages/${id}/send`);
    expect((await world.page('/sandbox/mail/drafts')).text).toContain('There is no draft.');
    expect((await world.page('/sandbox/mail')).text).toContain('Not yet');
  });

  test('shows text as text', async () => {
    await world.call('POST', '/me/sendMail', mail('one', { body: { contentType: 'Text', content: '1 < 2' } }));
    const { text: list } = await world.page('/sandbox/mail');
    const { text } = await world.page(/href="(\/sandbox\/mail\/[^"]+)"/.exec(list)?.[1] ?? '');
    expect(text).toContain('&lt;pre&gt;1 &amp;lt; 2&lt;/pre&gt;');
  });

  test('knows no other mail', async () => {
    expect((await world.page('/sandbox/mail/AAMkNone')).status).toBe(404);
  });
});
