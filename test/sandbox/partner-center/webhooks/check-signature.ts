import { verify, X509Certificate } from 'node:crypto';
import type { Received } from './receiver';

/** What a receiver would say of an event, written from the documentation and with Node's own cryptography. */
export type Verdict = 'genuine' | 'unsigned' | 'altered' | 'foreign-chain' | 'wrong-organisation' | 'expired' | 'foreign-host';

/** `roots` and `host` are what the receiver was told to trust. */
export const checkSignature = async (
  { body, headers }: Received,
  { root, host }: { root: X509Certificate; host: string },
): Promise<Verdict> => {
  const signature = headers.get('x-ms-signature') ?? /^Signature (\S+)$/.exec(headers.get('Authorization') ?? '')?.[1];
  const address = headers.get('X-MS-Certificate-Url');
  if (!signature || !address || headers.get('X-MS-Signature-Algorithm') !== 'rsa-sha256') return 'unsigned';
  if (new URL(address).host !== host) return 'foreign-host';
  const leaf = await certificateAt(address);
  if (Date.parse(leaf.validTo) < Date.UTC(2026, 10, 21)) return 'expired';
  if (!(await leadsTo(root, leaf))) return 'foreign-chain';
  if (!leaf.subject.split('\n').includes('O=Microsoft Corporation')) return 'wrong-organisation';
  return verify('sha256', Buffer.from(body), leaf.publicKey, Buffer.from(signature, 'base64')) ? 'genuine' : 'altered';
};

export const certificateAt = async (address: string): Promise<X509Certificate> =>
  new X509Certificate(Buffer.from(await (await fetch(address)).arrayBuffer()));

/** Follows the issuers by their addresses until one is signed by the root itself. */
const leadsTo = async (root: X509Certificate, certificate: X509Certificate): Promise<boolean> => {
  if (certificate.checkIssued(root) && certificate.verify(root.publicKey)) return true;
  const address = /CA Issuers - URI:(\S+)/.exec(certificate.infoAccess ?? '')?.[1];
  if (address === undefined) return false;
  const issuer = await certificateAt(address);
  return issuer.ca && certificate.checkIssued(issuer) && certificate.verify(issuer.publicKey) && leadsTo(root, issuer);
};
