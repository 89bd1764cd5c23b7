import { createCertificates } from '../../../plugins/events/certificates';
import { createVerifyEvent, type VerifyEvent } from '../../../plugins/events/verify';
import { noon, stillClock, timeOf } from '../world/clock';
import { certificateServer, issue, nodeCertificate, signed, type CertificateServer, type Signer } from './certificates';

const body = '{"EventName":"test-created","ResourceUri":"http://partner.example/é"}';
const day = 24 * 60 * 60 * 1000;

describe('the signature of an event', () => {
  let server: CertificateServer;
  let root: Signer;
  let intermediate: Signer;
  let leaf: Signer;
  const clock = stillClock();

  beforeAll(async () => {
    server = await certificateServer();
    root = await issue({ subject: 'CN=Root, O=Microsoft Corporation', isAuthority: true });
    intermediate = await issue({ subject: 'CN=Issuing', issuer: root, issuerAddress: `${server.url}/root.cer`, isAuthority: true });
    leaf = await issue({ issuer: intermediate, issuerAddress: `${server.url}/intermediate.cer` });
    server.put('root.cer', root);
    server.put('intermediate.cer', intermediate);
    server.put('leaf.cer', leaf);
  });
  afterAll(() => server.close());

  const verifier = (changes: { certificateOrigins?: string[]; issuerOrigins?: string[] } = {}): VerifyEvent =>
    createVerifyEvent({
      certificates: createCertificates({ fetch, time: timeOf(clock), timeoutMilliseconds: 30_000 }),
      roots: [nodeCertificate(root)],
      certificateOrigins: [server.url],
      issuerOrigins: [server.url],
      organisation: 'Microsoft Corporation',
      now: clock.now,
      ...changes,
    });
  const bytes = (text: string) => new TextEncoder().encode(text);
  const check = async (headers: Record<string, string>, sent = body, verify = verifier()) => verify(bytes(sent), new Headers(headers));
  const leafUrl = () => `${server.url}/leaf.cer`;

  test('is believed when the whole chain is in order, in either header', async () => {
    const headers = await signed(leaf, leafUrl(), body);
    expect(await check(headers)).toBeNull();
    const { Authorization, ...others } = headers;
    expect(await check({ ...others, 'x-ms-signature': Authorization ?? '' })).toBeNull();
    expect(await check({ ...others, 'x-ms-signature': (Authorization ?? '').replace('Signature ', '') })).toBeNull();
  });

  test('holds for the bytes that were sent and for no others', async () => {
    const headers = await signed(leaf, leafUrl(), body);
    for (const altered of [`${body} `, body.replace('test', 'tést'), body.replace('é', 'e'), '', JSON.stringify(JSON.parse(body), null, 1)])
      expect(await check(headers, altered)).toBe('signature-wrong');
  });

  test.each([
    ['no signature', { Authorization: '' }, 'no-signature'],
    ['a token in its place', { Authorization: 'Bearer eyJhbGciOiJub25lIn0.eyJzdWIiOiJzb21lYm9keSBlbHNlIn0.' }, 'no-signature'],
    ['another algorithm', { 'X-MS-Signature-Algorithm': 'hmac-sha256' }, 'other-algorithm'],
    ['no address of a certificate', { 'X-MS-Certificate-Url': '' }, 'no-certificate-address'],
    ['something else for an address', { 'X-MS-Certificate-Url': 'the usual one' }, 'no-certificate-address'],
    ['a certificate from another host', { 'X-MS-Certificate-Url': 'https://certificates.example/leaf.cer' }, 'certificate-from-elsewhere'],
    ['a certificate from a file', { 'X-MS-Certificate-Url': 'file:///etc/leaf.cer' }, 'certificate-from-elsewhere'],
  ])('is not believed with %s', async (_with, headers, fault) => {
    expect(await check({ ...(await signed(leaf, leafUrl(), body)), ...headers })).toBe(fault);
  });

  test('is not believed with a certificate of the pinned host under another scheme, port or a name that begins like it', async () => {
    const verify = verifier({ certificateOrigins: ['https://certificates.example'] });
    for (const url of [
      'http://certificates.example/leaf.cer',
      'https://certificates.example:8443/leaf.cer',
      'https://certificates.example.evil.example/leaf.cer',
    ])
      expect(await check(await signed(leaf, url, body), body, verify)).toBe('certificate-from-elsewhere');
  });

  test.each([
    ['is not there', 'nowhere.cer'],
    ['is somewhere else by now', 'moved.cer'],
    ['is none', 'text.cer'],
    ['is longer than any', 'long.cer'],
  ])('is not believed when the certificate %s', async (_what, name) => {
    server.put('text.cer', Buffer.from('this is no certificate'));
    server.put('long.cer', Buffer.alloc(70_000));
    expect(await check(await signed(leaf, `${server.url}/${name}`, body))).toBe('certificate-unavailable');
  });

  const from = async (signer: Signer) => {
    server.put('other.cer', signer);
    return check(await signed(signer, `${server.url}/other.cer`, body));
  };
  const byIntermediate = () => ({ issuer: intermediate, issuerAddress: `${server.url}/intermediate.cer` });

  test('is not believed by a certificate of another organisation', async () => {
    for (const subject of [
      'CN=x, O=Fabrikam',
      'CN=x',
      'CN=x, O=Microsoft Corporation Ltd',
      'CN=x, O=Microsoft Corporation, O=Fabrikam',
      'CN="x\nO=Microsoft Corporation"',
    ])
      expect(await from(await issue({ ...byIntermediate(), subject }))).toBe('other-organisation');
  });

  test.each([
    ['one that ran out a moment ago', { from: noon - day, until: noon - 1000 }],
    ['one that begins in a moment', { from: noon + 1000, until: noon + day }],
  ])('is not believed by %s', async (_which, dates) => {
    expect(await from(await issue({ ...byIntermediate(), ...dates }))).toBe('certificate-not-in-force');
  });

  test('is not believed by a certificate that leads to another root of the same name', async () => {
    const foreign = await issue({ subject: 'CN=Root, O=Microsoft Corporation', isAuthority: true });
    server.put('foreign.cer', foreign);
    expect(await from(await issue({ issuer: foreign, issuerAddress: `${server.url}/foreign.cer` }))).toBe('chain-not-trusted');
    expect(await from(await issue({ issuer: foreign, issuerAddress: `${server.url}/root.cer` }))).toBe('chain-not-trusted');
    expect(await from(await issue({}))).toBe('chain-not-trusted');
  });

  test('is not believed by what a common certificate has issued', async () => {
    expect(await from(await issue({ issuer: leaf, issuerAddress: leafUrl() }))).toBe('chain-not-trusted');
  });

  test('is not believed when an issuer on the way is not in force, names a host that is not pinned, or no address', async () => {
    const dead = await issue({
      subject: 'CN=Dead',
      issuer: root,
      issuerAddress: `${server.url}/root.cer`,
      isAuthority: true,
      until: noon - 1000,
    });
    server.put('dead.cer', dead);
    expect(await from(await issue({ issuer: dead, issuerAddress: `${server.url}/dead.cer` }))).toBe('chain-not-trusted');
    expect(await from(await issue({ issuer: intermediate, issuerAddress: 'http://issuers.example/intermediate.cer' }))).toBe(
      'chain-not-trusted',
    );
    expect(await from(await issue({ issuer: intermediate }))).toBe('chain-not-trusted');
  });

  test('is not believed by a chain without an end', async () => {
    let issuer = root;
    for (let length = 0; length < 6; length++) {
      const name = `link-${length}.cer`;
      const above = length === 0 ? 'root.cer' : `link-${length - 1}.cer`;
      issuer = await issue({
        subject: `CN=Link ${length}`,
        issuer,
        issuerAddress: `${server.url}/${above}`,
        isAuthority: true,
        keys: intermediate.keys,
      });
      server.put(name, issuer);
    }
    expect(await from(await issue({ issuer, issuerAddress: `${server.url}/link-5.cer` }))).toBe('chain-not-trusted');
  });

  test('is not believed by a key that is too short', async () => {
    expect(await from(await issue({ ...byIntermediate(), bits: 1024 }))).toBe('signature-wrong');
  });

  test('fetches each certificate once a day, however many events come', async () => {
    const verify = verifier();
    const headers = await signed(leaf, leafUrl(), body);
    server.fetched.length = 0;
    await Promise.all(Array.from({ length: 50 }, () => check(headers, body, verify)));
    expect(server.fetched.sort()).toEqual(['intermediate.cer', 'leaf.cer']);
    clock.advance(day - 1000);
    await check(headers, body, verify);
    expect(server.fetched).toHaveLength(2);
    clock.advance(1000);
    await check(headers, body, verify);
    expect(server.fetched).toHaveLength(4);
  });

  test('lets nobody make the service fetch without end', async () => {
    const verify = verifier();
    server.fetched.length = 0;
    const headers = await signed(leaf, leafUrl(), body);
    for (let number = 0; number < 100; number++)
      await check({ ...headers, 'X-MS-Certificate-Url': `${server.url}/none-${number}.cer` }, body, verify);
    expect(server.fetched).toHaveLength(30);
    clock.advance(60_000);
    expect(await check(await signed(leaf, leafUrl(), body), body, verify)).toBeNull();
  });
});
