import { verify, type X509Certificate } from 'node:crypto';
import { isInForce, isTrusted, type Trust } from './chain';
import type { EventFault } from './fault';
import { readSignatureHeaders } from './signature-headers';

export type VerifyOptions = Trust & {
  /** Origins from which the sender's certificate may come. */
  readonly certificateOrigins: readonly string[];
  /** Whom the sender's certificate must have been issued to. */
  readonly organisation: string;
  readonly now: () => number;
};

/** Null where the event is its sender's, byte for byte. */
export type VerifyEvent = (body: Uint8Array, headers: Headers) => Promise<EventFault | null>;

const leastKeyBits = 2048;

/**
 * Checks what Partner Center signs ("Partner Center webhooks"): RSA-SHA256, PKCS#1 v1.5, over the raw body, by a certificate of Microsoft's.
 * There is no instant in the signature, so a repeated event is as good as a new one here.
 */
export const createVerifyEvent =
  (options: VerifyOptions): VerifyEvent =>
  async (body, headers) => {
    const read = readSignatureHeaders(headers);
    if (typeof read === 'string') return read;
    if (!options.certificateOrigins.includes(read.certificateUrl.origin)) return 'certificate-from-elsewhere';
    const certificate = await options.certificates.at(read.certificateUrl);
    if (certificate === null) return 'certificate-unavailable';
    if (!isInForce(certificate, options.now())) return 'certificate-not-in-force';
    if (!isIssuedTo(certificate, options.organisation)) return 'other-organisation';
    if (!(await isTrusted(certificate, options, options.now()))) return 'chain-not-trusted';
    return hasSigned(certificate, body, read.signature) ? null : 'signature-wrong';
  };

/** One attribute a line; what stands inside a value is escaped, so that no name can pretend another line. */
const isIssuedTo = ({ subject }: X509Certificate, organisation: string): boolean => {
  const organisations = subject.split('\n').filter((line) => line.startsWith('O='));
  return organisations.length === 1 && organisations[0] === `O=${organisation}`;
};

const hasSigned = ({ publicKey }: X509Certificate, body: Uint8Array, signature: Buffer): boolean =>
  publicKey.asymmetricKeyType === 'rsa' &&
  (publicKey.asymmetricKeyDetails?.modulusLength ?? 0) >= leastKeyBits &&
  verify('RSA-SHA256', body, publicKey, signature);
