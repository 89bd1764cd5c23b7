/** @jest-environment node */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createGraphClient } from '../../../webresources/mail/graph-client';
import { mail, openDesk, type Desk } from './desk';

const minute = 60_000;
const desks: Desk[] = [];
const open = async (...more: Parameters<typeof openDesk>): Promise<Desk> => {
  const desk = await openDesk(...more);
  desks.push(desk);
  return desk;
};
afterEach(async () => {
  await Promise.all(desks.splice(0).map(({ graph }) => graph.stop()));
});
const only = ({ emails }: Desk) => [...emails.values()][0];

/** One mail is out, and nothing of it is left behind. */
const expectOneMail = async (desk: Desk): Promise<void> => {
  await desk.heal();
  expect(await desk.sent()).toHaveLength(1);
  expect(await desk.drafts()).toEqual([]);
};

describe('A mail', () => {
  it('goes out once and is kept as sent, from the signed-in person to the contact, regarding the account', async () => {
    const desk = await open();
    expect(await desk.tab().send(mail)).toEqual({ kind: 'sent' });
    await expectOneMail(desk);
    expect(await desk.marked(String(only(desk)?.['activityid']))).toBe(1);
    expect(only(desk)).toMatchObject({
      statecode: 1,
      statuscode: 3,
      senton: '2026-11-21T12:00:00.000Z',
      directioncode: true,
      subject: 'Hello',
      description: '<p>Hello</p>',
      'regardingobjectid_account_email@odata.bind': '/accounts(a1)',
      email_activity_parties: [
        { 'partyid_systemuser@odata.bind': '/systemusers(u1)', participationtypemask: 1 },
        { 'partyid_contact@odata.bind': '/contacts(c1)', addressused: 'jane@contoso.com', participationtypemask: 2 },
      ],
    });
    expect(desk.signIns[0]).toBe('Mail.ReadWrite Mail.Send');
  });

  it('is cleaned before it is kept and before it is sent', async () => {
    const desk = await open();
    await desk.tab().send({ ...mail, html: '<p>Hi<img src=x onerror=a()><script>a()</script></p>' });
    expect(only(desk)).toMatchObject({ description: '<p>Hi</p>' });
    expect(await desk.sent()).toMatchObject([{ body: { contentType: 'html', content: '<p>Hi</p>' } }]);
  });

  it('may go to somebody who is no contact', async () => {
    const desk = await open();
    await desk.tab().send({ ...mail, contactId: null, name: '' });
    expect(only(desk)).toMatchObject({ email_activity_parties: [{}, { addressused: 'jane@contoso.com', participationtypemask: 2 }] });
    expect(await desk.sent()).toMatchObject([{ toRecipients: [{ emailAddress: { address: 'jane@contoso.com' } }] }]);
  });

  it('is the same for the same key, and another for another', async () => {
    const desk = await open();
    await desk.tab().send(mail);
    expect(await desk.tab().send(mail)).toEqual({ kind: 'sent' });
    await expectOneMail(desk);
    await desk.tab().send({ ...mail, key: 'run-1/2' });
    expect(await desk.sent()).toHaveLength(2);
    expect([...desk.emails.keys()].every((id) => /^[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/.test(id))).toBe(
      true,
    );
  });

  it('goes out once from ten tabs at a time', async () => {
    const desk = await open();
    const outcomes = await Promise.all(Array.from({ length: 10 }, () => desk.tab().send(mail)));
    await expectOneMail(desk);
    expect(outcomes.filter(({ kind }) => kind === 'sent').length).toBeGreaterThan(0);
    expect(outcomes.every(({ kind }) => kind === 'sent' || kind === 'underWay')).toBe(true);
  });
});

describe('A call that a browser repeats by itself, since the connection broke', () => {
  it.each([
    ['createDraft', 'timeout-before'],
    ['createDraft', 'timeout-after'],
    ['drafts', 'timeout-before'],
    ['sendDraft', 'timeout-before'],
    ['sendDraft', 'timeout-after'],
  ])('%s, %s: one mail goes out, and is known to be out', async (call, kind) => {
    const desk = await open({ repeatsCalls: true });
    await desk.breakNext(call, { kind });
    expect(await desk.tab().send(mail)).toEqual({ kind: 'sent' });
    await expectOneMail(desk);
    expect(only(desk)).toMatchObject({ statecode: 1, statuscode: 3 });
  });

  it('leaves two drafts, of which none is sent where the second cannot be taken away', async () => {
    const desk = await open({ repeatsCalls: true });
    await desk.breakNext('createDraft', { kind: 'timeout-after' });
    await desk.breakNext('deleteMessage', { kind: 'answer', status: 503 });
    expect(await desk.tab().send(mail)).toEqual({ kind: 'refused', code: 'mail-unreachable' });
    expect([await desk.sent(), await desk.drafts()]).toMatchObject([[], [{}, {}]]);
    expect(await desk.tab().send(mail)).toEqual({ kind: 'sent' });
    await expectOneMail(desk);
  });

  it('is refused the second time although the first sent the mail: the mailbox decides', async () => {
    const desk = await open({ repeatsCalls: true });
    await desk.breakNext('sendDraft', { kind: 'timeout-after' });
    await desk.graph.fault({ call: 'sendDraft', skip: 1, action: { kind: 'throttle' } });
    expect(await desk.tab().send(mail)).toEqual({ kind: 'sent' });
    await expectOneMail(desk);
  });
});

describe('A draft that could not be made', () => {
  it.each(['timeout-before', 'timeout-after'])('(%s) sent nothing, which is certain; the next attempt sends one mail', async (kind) => {
    const desk = await open();
    await desk.breakNext('createDraft', { kind });
    await desk.breakNext('drafts', { kind: 'timeout-before' });
    expect(await desk.tab().send(mail)).toEqual({ kind: 'refused', code: 'mail-unreachable' });
    expect(only(desk)).toMatchObject({ statecode: 0, statuscode: 8 });
    expect(await desk.sent()).toEqual([]);
    expect(await desk.tab().send({ ...mail, subject: 'Hello again' })).toEqual({ kind: 'sent' });
    await expectOneMail(desk);
    expect(await desk.sent()).toMatchObject([{ subject: 'Hello again' }]);
  });

  it('although its answer arrived nowhere is found in Drafts and sent', async () => {
    const desk = await open();
    await desk.breakNext('createDraft', { kind: 'timeout-after' });
    expect(await desk.tab().send(mail)).toEqual({ kind: 'sent' });
    await expectOneMail(desk);
  });
});

describe('A mail whose answer was lost', () => {
  it('is found among the sent ones', async () => {
    const desk = await open();
    await desk.breakNext('sendDraft', { kind: 'timeout-after' });
    expect(await desk.tab().send(mail)).toEqual({ kind: 'sent' });
    await expectOneMail(desk);
    expect(only(desk)).toMatchObject({ statecode: 1, statuscode: 3 });
  });

  it('is sent once more where it is a draft still', async () => {
    const desk = await open();
    await desk.breakNext('sendDraft', { kind: 'timeout-before' });
    expect(await desk.tab().send(mail)).toEqual({ kind: 'sent' });
    await expectOneMail(desk);
  });

  it('is not made again while it may be on its way to Sent Items, and found when it has arrived', async () => {
    const desk = await open();
    const tab = desk.tab();
    await desk.breakNext('sendDraft', { kind: 'list-lag', milliseconds: 2 * minute });
    await desk.breakNext('sendDraft', { kind: 'timeout-after' });
    expect(await tab.send(mail)).toEqual({ kind: 'unknown' });
    desk.pass(2 * minute - 1);
    expect(await tab.send(mail)).toEqual({ kind: 'unknown' });
    desk.pass(1);
    expect(await tab.send(mail)).toEqual({ kind: 'sent' });
    await expectOneMail(desk);
  });

  it('is not known to be out while nobody can look', async () => {
    const desk = await open();
    const tab = desk.tab();
    await desk.breakNext('sendDraft', { kind: 'timeout-after' });
    await desk.breakNext('sentItems', { kind: 'timeout-before' }, null);
    expect(await tab.send(mail)).toEqual({ kind: 'unknown' });
    expect(await tab.send(mail)).toEqual({ kind: 'unknown' });
    await desk.heal();
    expect(await tab.send(mail)).toEqual({ kind: 'sent' });
    await expectOneMail(desk);
  });

  it('is under way for other tabs, and taken up by them after two minutes with the words of then', async () => {
    const desk = await open();
    await desk.breakNext('sendDraft', { kind: 'timeout-before' }, 2);
    expect(await desk.tab().send(mail)).toEqual({ kind: 'unknown' });
    expect(await desk.tab().send(mail)).toEqual({ kind: 'underWay' });
    desk.pass(2 * minute);
    expect(await desk.tab().send({ ...mail, subject: 'Hello again' })).toEqual({ kind: 'sent' });
    await expectOneMail(desk);
    expect(await desk.sent()).toMatchObject([{ subject: 'Hello again' }]);
    expect(only(desk)).toMatchObject({ subject: 'Hello again', statuscode: 3 });
  });

  it('that goes out while another tab changes its words is changed no more, and not sent again', async () => {
    const desk = await open();
    await desk.breakNext('sendDraft', { kind: 'answer', status: 503 }, 2);
    await desk.tab().send(mail);
    desk.pass(2 * minute);
    const [draft] = await desk.drafts();
    const { id: held } = (await desk.graph.fault({ call: 'changeDraft', action: { kind: 'hang' } })).body as { id: string };
    const taken = desk.tab().send({ ...mail, subject: 'Hello again' });
    while (!(await desk.graph.control('GET', '')).text.includes(`"${held}":1`)) await new Promise((done) => setTimeout(done, 5));
    await desk.graph.call('POST', `/me/messages/${String(draft?.['id'])}/send`);
    await desk.graph.control('POST', `/${held}/release`);
    expect(await taken).toEqual({ kind: 'sent' });
    await expectOneMail(desk);
    expect(await desk.sent()).toMatchObject([{ subject: 'Hello' }]);
  });

  it('is a server’s failure as well, since it may have sent the mail; the same draft is tried again at once', async () => {
    const desk = await open();
    const tab = desk.tab();
    await desk.breakNext('sendDraft', { kind: 'answer', status: 503, code: 'ServiceUnavailable' }, 2);
    expect(await tab.send(mail)).toEqual({ kind: 'unknown' });
    expect(await tab.send(mail)).toEqual({ kind: 'sent' });
    await expectOneMail(desk);
  });
});

describe('A mail that was refused', () => {
  const refusals = [
    [401, 'InvalidAuthenticationToken', 'mail-sign-in'],
    [403, 'ErrorAccessDenied', 'mail-not-permitted'],
    [400, 'ErrorInvalidRecipients', 'mail-address-refused'],
    [429, 'ApplicationThrottled', 'mail-busy'],
    [413, 'ErrorMessageSizeExceeded', 'mail-failed'],
  ] as const;

  describe.each(['createDraft', 'sendDraft'])('by %s', (call) => {
    it.each(refusals)('with %s %s is told as such, and may be sent at once by any tab', async (status, code, refusal) => {
      const desk = await open();
      await desk.breakNext(call, { kind: 'answer', status, code });
      expect(await desk.tab().send(mail)).toEqual({ kind: 'refused', code: refusal });
      expect(only(desk)).toMatchObject({ statecode: 0, statuscode: 8 });
      expect(await desk.tab().send(mail)).toEqual({ kind: 'sent' });
      await expectOneMail(desk);
    });
  });

  it('for its address goes to the right one with the next attempt', async () => {
    const desk = await open();
    expect(await desk.tab().send({ ...mail, address: 'jane' })).toEqual({ kind: 'refused', code: 'mail-address-refused' });
    expect(await desk.tab().send(mail)).toEqual({ kind: 'sent' });
    await expectOneMail(desk);
    expect(await desk.sent()).toMatchObject([{ toRecipients: [{ emailAddress: { address: 'jane@contoso.com' } }] }]);
  });

  it('stays refused while nobody can look what lies in the mailbox', async () => {
    const desk = await open();
    await desk.breakNext('sendDraft', { kind: 'throttle' });
    await desk.tab().send(mail);
    await desk.breakNext('drafts', { kind: 'timeout-before' });
    expect(await desk.tab().send(mail)).toEqual({ kind: 'refused', code: 'mail-unreachable' });
    expect(await desk.sent()).toEqual([]);
  });

  it('because nobody could be signed in leaves nothing behind', async () => {
    const desk = await open({ signsIn: false });
    expect(await desk.tab().send(mail)).toEqual({ kind: 'refused', code: 'mail-sign-in' });
    expect(desk.emails.size).toBe(0);
    expect(desk.asked).toEqual([]);
  });

  it('by Dataverse is not sent', async () => {
    const desk = await open();
    desk.failNext('create', 'before');
    expect(await desk.tab().send(mail)).toEqual({ kind: 'refused', code: 'mail-failed' });
    expect(desk.asked).toEqual([]);
  });
});

describe('A mail whose activity', () => {
  it('was made although the answer was lost waits, and goes out after two minutes', async () => {
    const desk = await open();
    desk.failNext('create', 'after');
    expect(await desk.tab().send(mail)).toEqual({ kind: 'underWay' });
    desk.pass(2 * minute);
    expect(await desk.tab().send(mail)).toEqual({ kind: 'sent' });
    await expectOneMail(desk);
  });

  it('could not be marked as sent is out all the same, and is marked when somebody looks', async () => {
    const desk = await open();
    desk.failNext('update', 'before');
    expect(await desk.tab().send(mail)).toEqual({ kind: 'sent' });
    expect(only(desk)).toMatchObject({ statecode: 0 });
    desk.pass(5 * minute);
    expect(await desk.tab().send(mail)).toEqual({ kind: 'sent' });
    expect(only(desk)).toMatchObject({ statecode: 1, statuscode: 3 });
    await expectOneMail(desk);
  });
});

describe('The token', () => {
  it('goes to the configured Graph, also over http, and with every question', async () => {
    const desk = await open();
    await desk.breakNext('sendDraft', { kind: 'timeout-after' });
    await desk.tab().send(mail);
    expect(desk.asked.length).toBeGreaterThan(3);
    expect(desk.asked.every(({ url }) => url.startsWith(`${desk.graph.baseUrl}/graph/v1.0/me/`))).toBe(true);
    expect([...new Set(desk.asked.map(({ authorization }) => authorization))]).toEqual(['Bearer .user.']);
  });

  it('is not even fetched for any other address, not even one that begins alike', async () => {
    const asked = jest.fn(() => Promise.resolve('token'));
    const client = createGraphClient('https://graph.test/own', asked);
    await expect(client.api('https://elsewhere.test/own/v1.0/me').get()).rejects.toThrow('is not Microsoft Graph');
    await expect(client.api('https://graph.test/owner/v1.0/me').get()).rejects.toThrow('is not Microsoft Graph');
    expect(asked).not.toHaveBeenCalled();
  });

  it('does not follow a redirect to another host', async () => {
    const other = await open();
    const redirecting = createServer((_, response) => response.writeHead(307, { location: `${other.graph.baseUrl}/graph/v1.0/me` }).end());
    await new Promise<void>((done) => redirecting.listen(0, '127.0.0.1', done));
    const url = `http://127.0.0.1:${String((redirecting.address() as AddressInfo).port)}`;
    await expect(
      createGraphClient(url, () => Promise.resolve('.user.'))
        .api('/me')
        .get(),
    ).rejects.toThrow();
    redirecting.closeAllConnections();
    await new Promise((done) => redirecting.close(done));
  });
});
