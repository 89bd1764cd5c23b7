import { createGraphClient } from '../../../plugins/graph/client';
import { createSendMail, type Mail } from '../../../plugins/graph/send-mail';
import { stillClock, timeOf } from '../world/clock';
import { graphWorld, mailbox, type GraphWorld } from '../world/graph';

const mail: Mail = {
  to: { address: 'sofia@reseller.example', name: 'Sofia Seller' },
  subject: 'No answer yet',
  html: '<p>Hello <b>Sofia</b></p>',
};

describe('mail from the service', () => {
  const clock = stillClock();
  let graph: GraphWorld;
  beforeEach(async () => void (graph = await graphWorld(clock, timeOf(clock))));
  afterEach(() => graph.close());

  test('leaves the configured mailbox, with the token in its header, and is kept among what was sent', async () => {
    expect(await graph.sendMail(mail)).toEqual({ kind: 'sent' });
    expect(graph.mails()).toMatchObject([
      {
        from: mailbox,
        subject: 'No answer yet',
        body: { contentType: 'HTML', content: '<p>Hello <b>Sofia</b></p>' },
        toRecipients: [{ emailAddress: { address: 'sofia@reseller.example', name: 'Sofia Seller' } }],
      },
    ]);
    expect(graph.requests).toEqual([
      {
        path: `/graph/v1.0/users/${encodeURIComponent(mailbox)}/sendMail`,
        authorization: `Bearer ${await graph.connection.tokens.token()}`,
      },
    ]);
  });

  test('takes a new token where the one at hand is not taken any more', async () => {
    const old = await graph.connection.tokens.token();
    graph.revokeTokens();
    expect(await graph.sendMail(mail)).toEqual({ kind: 'sent' });
    const renewed = await graph.connection.tokens.token();
    expect(renewed).not.toBe(old);
    expect(graph.requests.map(({ authorization }) => authorization)).toEqual([`Bearer ${old}`, `Bearer ${renewed}`]);
    expect(graph.mails()).toHaveLength(1);
  });

  test('waits as long as Graph asks for, and is then sent once', async () => {
    await graph.fault({ call: 'sendMail', times: 2, action: { kind: 'throttle', retryAfter: 7 } });
    const before = clock.now();
    expect(await graph.sendMail(mail)).toEqual({ kind: 'sent' });
    expect(clock.now() - before).toBe(14_000);
    expect(graph.mails()).toHaveLength(1);
  });

  test('gives up where Graph asks to wait again and again', async () => {
    await graph.fault({ call: 'sendMail', times: null, action: { kind: 'throttle', retryAfter: 1 } });
    expect(await graph.sendMail(mail)).toMatchObject({ kind: 'refused', detail: expect.stringContaining('Graph 429') });
    expect(graph.requests).toHaveLength(4);
    expect(graph.mails()).toEqual([]);
  });

  test.each([
    [
      'is refused by a mailbox that the service may not use',
      403,
      'ErrorAccessDenied',
      { kind: 'refused', detail: 'Graph 403 ErrorAccessDenied' },
    ],
    ['may have been sent when Graph has a fault', 503, 'ServiceUnavailable', { kind: 'unknown', detail: 'Graph 503' }],
  ])('%s', async (_what, status, code, expected) => {
    await graph.fault({ call: 'sendMail', action: { kind: 'answer', status, code } });
    expect(await graph.sendMail(mail)).toEqual(expected);
  });

  test('may have been sent when no answer comes', async () => {
    await graph.fault({ call: 'sendMail', action: { kind: 'timeout-after' } });
    expect(await graph.sendMail(mail)).toEqual({ kind: 'unknown', detail: 'Graph did not answer' });
    expect(graph.mails()).toHaveLength(1);
  });

  test('may have been sent when the answer takes too long', async () => {
    await graph.fault({ call: 'sendMail', action: { kind: 'hang' } });
    const sendMail = createSendMail({ ...graph.connection, timeoutMilliseconds: 50 }, mailbox);
    expect(await sendMail(mail)).toEqual({ kind: 'unknown', detail: 'Graph did not answer' });
  });

  test('is not sent where the issuer gives no token', async () => {
    graph.refuseTokens();
    expect(await graph.sendMail(mail)).toEqual({ kind: 'refused', detail: 'The token endpoint refused: invalid_client AADSTS7000215' });
    expect(graph.requests).toEqual([]);
  });

  test.each(['https://graph.microsoft.com/v1.0/me', 'https://elsewhere.example/graph/v1.0/me'])(
    'takes its token nowhere but to the configured address: not to %s',
    async (address) => {
      await expect(createGraphClient(graph.connection).api(address).get()).rejects.toThrow('another address');
      expect(graph.requests).toEqual([]);
    },
  );
});
