import type { webcrypto } from 'node:crypto';
import 'reflect-metadata';
import {
  AuthorityInfoAccessExtension,
  AuthorityKeyIdentifierExtension,
  BasicConstraintsExtension,
  KeyUsageFlags,
  KeyUsagesExtension,
  PemConverter,
  SubjectKeyIdentifierExtension,
  X509Certificate,
  X509CertificateGenerator,
} from '@peculiar/x509';

/** A certificate with its key, both PEM. */
export type Issued = { readonly certificate: string; readonly privateKey: string };

export type Wanted = {
  /** A distinguished name, `CN=…, O=…`. */
  readonly subject: string;
  /** Whether it may sign other certificates. */
  readonly isAuthority: boolean;
  /** It is good from the beginning of 2020 to the end of this year, UTC: so wide that no movement of the sandbox's clock leaves it, or quite over. */
  readonly lastYear: number;
  /** Hexadecimal. */
  readonly serialNumber: string;
  /** Who signs, and where its certificate is found; null for a root, which signs itself. */
  readonly issuer: (Issued & { readonly address: string }) | null;
};

const algorithm = { name: 'RSASSA-PKCS1-v1_5', hash: 'SHA-256', publicExponent: new Uint8Array([1, 0, 1]), modulusLength: 2048 };

/** Makes a pair of RSA keys and a certificate for it. */
export const issue = async ({ subject, isAuthority, lastYear, serialNumber, issuer }: Wanted): Promise<Issued> => {
  const keys = await crypto.subtle.generateKey(algorithm, true, ['sign', 'verify']);
  const signer = issuer && { certificate: new X509Certificate(issuer.certificate), key: await readKey(issuer.privateKey) };
  const certificate = await X509CertificateGenerator.create({
    serialNumber,
    subject,
    issuer: signer?.certificate.subject ?? subject,
    notBefore: new Date(Date.UTC(2020, 0)),
    notAfter: new Date(Date.UTC(lastYear + 1, 0) - 1000),
    publicKey: keys.publicKey,
    signingKey: signer?.key ?? keys.privateKey,
    signingAlgorithm: algorithm,
    extensions: [
      new BasicConstraintsExtension(isAuthority, undefined, true),
      new KeyUsagesExtension(isAuthority ? KeyUsageFlags.keyCertSign | KeyUsageFlags.cRLSign : KeyUsageFlags.digitalSignature, true),
      await SubjectKeyIdentifierExtension.create(keys.publicKey),
      ...(issuer && signer
        ? [
            await AuthorityKeyIdentifierExtension.create(signer.certificate.publicKey),
            new AuthorityInfoAccessExtension({ caIssuers: issuer.address }),
          ]
        : []),
    ],
  });
  const privateKey = await crypto.subtle.exportKey('pkcs8', keys.privateKey);
  return { certificate: certificate.toString('pem'), privateKey: PemConverter.encode(privateKey, 'PRIVATE KEY') };
};

const readKey = (pem: string): Promise<webcrypto.CryptoKey> =>
  crypto.subtle.importKey('pkcs8', PemConverter.decodeFirst(pem), algorithm, false, ['sign']);
