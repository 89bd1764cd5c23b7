import fc from 'fast-check';
import { z } from 'zod';
import { otherPartnerId, partnerId, start, type Running } from '../running';

const tenants = [1, 2, 3].map((number) => `aaaaaaaa-0000-4000-8000-00000000000${number}`);
const partners = { user: partnerId, other: otherPartnerId };
type Token = keyof typeof partners;

/** What an administrator does: accepts a partner for his tenant, or leaves whichever it has. */
const act = fc.record({
  tenant: fc.constantFrom(...tenants),
  kind: fc.constantFrom('accept', 'leave'),
  token: fc.constantFrom<Token>('user', 'other'),
});
const list = z.object({ items: z.array(z.object({ id: z.string() })) });

describe('the relationships', () => {
  let running: Running;
  beforeAll(async () => void (running = await start()));
  afterAll(() => running.stop());

  test('give each tenant at most one partner, in whatever order customers accept and leave, and tell of each beginning once', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(act, { maxLength: 12 }), async (acts) => {
        await running.control('POST', '/reset');
        const partnerOf = new Map<string, Token>();
        let begun = 0;
        for (const { tenant, kind, token } of acts) {
          if (kind === 'leave') {
            await running.control('POST', `/admin-centre/${tenant}`, { decision: 'end-relationship' });
            partnerOf.delete(tenant);
            continue;
          }
          const request = {
            partnerId: partners[token],
            tenantId: tenant,
            companyName: 'Contoso',
            domain: `t${tenant.slice(-1)}.example`,
            email: 'a@b.example',
          };
          const { status } = await running.control('POST', '/relationship', request);
          const before = partnerOf.get(tenant);
          expect(status).toBe(before === undefined ? 201 : before === token ? 200 : 400);
          if (before === undefined) {
            partnerOf.set(tenant, token);
            begun++;
          }
        }
        for (const token of ['user', 'other'] as const) {
          const { items } = list.parse((await running.call('GET', '/v1/customers', undefined, {}, token)).body);
          const expected = tenants.filter((tenant) => partnerOf.get(tenant) === token);
          expect(items.map(({ id }) => id).sort()).toEqual(expected);
        }
        expect((await running.control('GET', '/events')).body).toHaveLength(begun);
      }),
      { numRuns: 25, seed: 5 },
    );
  });
});
