import { randomBytes, X509Certificate as NodeCertificate, type webcrypto } from 'node:crypto';
import { Hono } from 'hono';
import 'reflect-metadata';
import type { X509Certificate } from '@peculiar/x509';
import { AuthorityInfoAccessExtension, BasicConstraintsExtension, X509CertificateGenerator } from '@peculiar/x509';
import { noon } from '../world/clock';
import { served } from '../world/serve';

export type Signer = { readonly certificate: X509Certificate; readonly keys: webcrypto.CryptoKeyPair };
export type Wanted = {
  readonly subject?: string;
  readonly issuer?: Signer | null;
  /** Where the issuer's certificate is said to be. */
  readonly issuerAddress?: string;
  readonly isAuthority?: boolean;
  readonly from?: number;
  readonly until?: number;
  readonly bits?: number;
  /** Whose keys it has; an authority makes its own. */
  readonly keys?: webcrypto.CryptoKeyPair;
};

const day = 24 * 60 * 60 * 1000;
const rsa = (modulusLength: number) => ({
  name: 'RSASSA-PKCS1-v1_5',
  hash: 'SHA-256',
  publicExponent: new Uint8Array([1, 0, 1]),
  modulusLength,
});

const makeKeys = (bits: number) => crypto.subtle.generateKey(rsa(bits), true, ['sign', 'verify']);
const commonKeys = new Map<number, Promise<webcrypto.CryptoKeyPair>>();

/** Keys of those who issue nothing, one pair for each length: what a certificate says tells them apart, and making a pair takes long. */
const keysInCommon = (bits: number): Promise<webcrypto.CryptoKeyPair> => {
  const keys = commonKeys.get(bits) ?? makeKeys(bits);
  commonKeys.set(bits, keys);
  return keys;
};

/** A real certificate with its RSA keys; without an issuer it is signed by itself. */
export const issue = async (wanted: Wanted): Promise<Signer> => {
  const { subject = 'CN=events.example, O=Microsoft Corporation, C=US', issuer = null, isAuthority = false, bits = 2048 } = wanted;
  const keys = await (wanted.keys ?? (isAuthority ? makeKeys(bits) : keysInCommon(bits)));
  const certificate = await X509CertificateGenerator.create({
    serialNumber: `01${randomBytes(15).toString('hex')}`,
    subject,
    issuer: issuer?.certificate.subject ?? subject,
    notBefore: new Date(wanted.from ?? noon - day),
    notAfter: new Date(wanted.until ?? noon + 10 * day),
    publicKey: keys.publicKey,
    signingKey: (issuer?.keys ?? keys).privateKey,
    signingAlgorithm: rsa(bits),
    extensions: [
      new BasicConstraintsExtension(isAuthority, undefined, true),
      ...(wanted.issuerAddress === undefined ? [] : [new AuthorityInfoAccessExtension({ caIssuers: wanted.issuerAddress })]),
    ],
  });
  return { certificate, keys };
};

export const nodeCertificate = ({ certificate }: Signer): NodeCertificate => new NodeCertificate(Buffer.from(certificate.rawData));

/** Serves certificates over real HTTP as DER, and counts how often each is fetched. */
export const certificateServer = async () => {
  const bodies = new Map<string, Buffer>();
  const fetched: string[] = [];
  const app = new Hono();
  app.get('/moved.cer', (context) => context.redirect('/leaf.cer'));
  app.get('/:name', (context) => {
    const name = context.req.param('name');
    fetched.push(name);
    const body = bodies.get(name);
    return body === undefined ? context.body(null, 404) : context.body(new Uint8Array(body));
  });
  const server = await served(app);
  return {
    ...server,
    fetched,
    put: (name: string, body: Buffer | Signer) =>
      void bodies.set(name, Buffer.isBuffer(body) ? body : Buffer.from(body.certificate.rawData)),
    take: (name: string) => void bodies.delete(name),
  };
};
export type CertificateServer = Awaited<ReturnType<typeof certificateServer>>;

/** The headers that Partner Center sends with a body that this signer has signed. */
export const signed = async (signer: Signer, certificateUrl: string, body: string): Promise<Record<string, string>> => {
  const signature = await crypto.subtle.sign('RSASSA-PKCS1-v1_5', signer.keys.privateKey, new TextEncoder().encode(body));
  return {
    'Content-Type': 'application/json',
    Authorization: `Signature ${Buffer.from(signature).toString('base64')}`,
    'X-MS-Certificate-Url': certificateUrl,
    'X-MS-Signature-Algorithm': 'rsa-sha256',
  };
};
