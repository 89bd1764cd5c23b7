import { X509Certificate } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createPartnerCenter } from '../../../../sandbox/partner-center';
import { createAuthority } from '../../../../sandbox/partner-center/webhooks/certificates/authority';
import { createClock } from '../../../../sandbox/platform/clock';
import { Database } from '../../../../sandbox/platform/database';

/** Keys are made for each of these tests, which takes its time on a busy machine. */
jest.setTimeout(120_000);

describe('the authority behind the signatures', () => {
  let folder: string;
  let database: Database;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'partner-center-'));
    database = new Database(join(folder, 'partner-center.sqlite'));
  });
  afterEach(() => {
    database.close();
    rmSync(folder, { recursive: true });
  });

  let ids = 0;
  const newId = () => `00000000-0000-4000-8000-${String(++ids).padStart(12, '0')}`;
  const partnerCenter = (baseUrl = 'http://localhost:4000') =>
    createPartnerCenter({
      database,
      clock: createClock(),
      baseUrl,
      newId,
      random: Math.random,
      verify: () => Promise.resolve(null),
      loose: false,
      rootFile: join(folder, 'root.pem'),
    });
  const begin = async (baseUrl?: string): Promise<X509Certificate> => {
    const { events } = partnerCenter(baseUrl);
    await events.start();
    await events.stop();
    return new X509Certificate(readFileSync(join(folder, 'root.pem')));
  };

  test('writes its root for receivers, and keeps it through restarts', async () => {
    const first = await begin();
    expect(first.subject).toContain('O=Microsoft Corporation');
    expect(first.ca).toBe(true);
    expect(first.verify(first.publicKey)).toBe(true);
    expect((await begin()).fingerprint256).toBe(first.fingerprint256);
  });

  test('keeps its root through a reset and a restored snapshot', async () => {
    const first = await begin();
    const { snapshot, restore, reset } = partnerCenter();
    const taken = snapshot();
    expect(JSON.stringify(taken)).not.toContain('PRIVATE KEY');
    reset();
    restore(taken);
    expect((await begin()).fingerprint256).toBe(first.fingerprint256);
  });

  test('is made anew at another address, which its certificates name', async () => {
    const first = await begin();
    expect((await begin('http://localhost:5000')).fingerprint256).not.toBe(first.fingerprint256);
  });

  test('gives whoever asks at the same time the same certificate', async () => {
    partnerCenter();
    const { certificate } = createAuthority({ database, baseUrl: 'http://localhost:4000', newId });
    const [one, other] = await Promise.all([certificate('leaf'), certificate('leaf')]);
    expect(one).toEqual(other);
    expect(database.all('SELECT name FROM certificate')).toHaveLength(3);
  });
});
