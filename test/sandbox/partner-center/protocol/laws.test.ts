import fc from 'fast-check';
import { z } from 'zod';
import { blankSecrets } from '../../../../sandbox/partner-center/protocol/blank-secrets';
import { create, customerRequest, ids } from '../samples';
import { started } from '../running';

const listSchema = z.object({
  items: z.array(z.object({ companyProfile: z.object({ domain: z.string() }) })),
  continuationToken: z.string().optional(),
});

describe('whatever goes wrong', () => {
  const begin = started();

  test('a client that repeats one id until it has an answer gets exactly one customer and its credentials', async () => {
    const running = await begin();
    const action = fc.constantFrom('timeout-before', 'timeout-after', 'answer-503', 'throttle', 'bom', 'consent-revoked');
    let number = 0;
    await fc.assert(
      fc.asyncProperty(fc.array(action, { maxLength: 6 }), async (mishaps) => {
        running.clock.advance(60_000);
        for (const mishap of mishaps)
          await running.control('POST', '/faults', {
            action: mishap === 'answer-503' ? { kind: 'answer', status: 503 } : { kind: mishap },
          });
        const headers = ids();
        const domain = `company${number++}.onmicrosoft.com`;
        const attempt = () => running.call('POST', '/v1/customers', customerRequest({ domain }), headers).catch(() => undefined);
        let reply = await attempt();
        while (reply?.status !== 201) reply = await attempt();
        expect(reply.body).toMatchObject({ userCredentials: { userName: 'admin' } });
        expect(running.database.get('SELECT COUNT(*) AS n FROM customer WHERE domain = ?', domain)).toEqual({ n: 1 });
        await running.control('DELETE', '/faults');
      }),
      { numRuns: 25, seed: 11 },
    );
  });

  test('pages of any size hold every customer once and in order', async () => {
    const running = await begin();
    const domains = Array.from({ length: 9 }, (_, index) => `company${index}.onmicrosoft.com`);
    for (const domain of domains) await create(running, { domain });
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 1, max: 12 }), async (size) => {
        const seen: string[] = [];
        let token: string | undefined;
        do {
          const path = `/v1/customers?size=${size}${token === undefined ? '' : '&seekOperation=Next'}`;
          const reply = await running.call('GET', path, undefined, token === undefined ? {} : { 'MS-ContinuationToken': token });
          const page = listSchema.parse(reply.body);
          seen.push(...page.items.map(({ companyProfile }) => companyProfile.domain));
          token = page.continuationToken;
        } while (token !== undefined);
        expect(seen).toEqual(domains);
      }),
      { numRuns: 12, seed: 3 },
    );
  });

  test('no secret is written down, however deep it lies', () => {
    const secretNames = fc.constantFrom('password', 'Password', 'client_secret', 'access_token', 'refreshToken', 'clientAssertion');
    const nested = (leaf: fc.Arbitrary<unknown>) =>
      fc.letrec((tie) => ({
        node: fc.oneof(
          { depthSize: 'small' },
          leaf,
          fc.array(tie('node'), { minLength: 1, maxLength: 2 }),
          fc.record({ inner: tie('node') }),
        ),
      })).node;
    fc.assert(
      fc.property(nested(secretNames.map((name) => ({ [name]: 'hunter2-Ж' }))), (body) => {
        expect(blankSecrets(JSON.stringify(body))).not.toContain('hunter2');
      }),
    );
  });

  test.each([
    ['a place in a list', { continuationToken: 'abc' }],
    ['a user name', { userName: 'admin' }],
    ['the wish to change a password', { forceChangePassword: true }],
  ])('%s is no secret', (_case, body) => {
    expect(JSON.parse(blankSecrets(JSON.stringify(body)))).toEqual(body);
  });

  test.each([
    ['', ''],
    ['password=hunter2', '(not JSON)'],
  ])('the body %p is written down as %p', (body, written) => {
    expect(blankSecrets(body)).toBe(written);
  });

  test('a snapshot that is restored is the same snapshot', async () => {
    const running = await begin();
    await create(running);
    await running.call('POST', '/v1/attestations/enhanced', {}, ids(), 'app');
    await running.control('PATCH', '/settings', { countries: ['BG'] });
    const snapshot = running.partnerCenter.snapshot();
    running.partnerCenter.reset();
    running.partnerCenter.restore(snapshot);
    expect(running.partnerCenter.snapshot()).toEqual({ ...snapshot, fault: [] });
  });
});
