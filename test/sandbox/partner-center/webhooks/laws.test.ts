import { verify, X509Certificate } from 'node:crypto';
import fc from 'fast-check';
import { createAuthority, type Authority } from '../../../../sandbox/partner-center/webhooks/certificates/authority';
import { signEvent } from '../../../../sandbox/partner-center/webhooks/sign';
import { createTables } from '../../../../sandbox/partner-center/tables';
import { Database } from '../../../../sandbox/platform/database';

describe('the signature', () => {
  let database: Database;
  let authority: Authority;
  let leaf: X509Certificate;
  beforeAll(async () => {
    database = new Database(':memory:');
    createTables(database);
    authority = createAuthority({ database, baseUrl: 'http://localhost:4000', newId: () => '00000000-0000-4000-8000-000000000001' });
    leaf = new X509Certificate((await authority.certificate('leaf')).certificate);
  });
  afterAll(() => database.close());

  const holds = (body: Uint8Array, signature = ''): boolean => verify('sha256', body, leaf.publicKey, Buffer.from(signature, 'base64'));

  test('holds for any text, and for no text with one byte changed', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.string({ unit: 'binary', minLength: 1 }),
        fc.nat(),
        fc.integer({ min: 1, max: 255 }),
        async (text, place, change) => {
          const { body, headers } = await signEvent(authority, text, 'none', true);
          const bytes = Buffer.from(body);
          expect(holds(bytes, headers['x-ms-signature'])).toBe(true);
          const at = place % bytes.length;
          bytes[at] = (bytes[at] ?? 0) ^ change;
          expect(holds(bytes, headers['x-ms-signature'])).toBe(false);
        },
      ),
      { numRuns: 60, seed: 22 },
    );
  });
});
