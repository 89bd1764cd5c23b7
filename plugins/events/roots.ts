import { X509Certificate } from 'node:crypto';
import { rootCertificates } from 'node:tls';

const certificate = /-----BEGIN CERTIFICATE-----[^-]+-----END CERTIFICATE-----/g;

/** The roots in a text of PEM certificates; without one, those that Node trusts. Throws where there is none in it. */
export const readRoots = (pem: string | null): readonly X509Certificate[] => {
  const texts = pem === null ? rootCertificates : (pem.match(certificate) ?? []);
  if (texts.length === 0) throw new Error('There is no certificate among the roots of events');
  return texts.map((text) => new X509Certificate(text));
};
