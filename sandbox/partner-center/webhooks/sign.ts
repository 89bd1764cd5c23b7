import { sign } from 'node:crypto';
import type { Authority, CertificateName } from './certificates/authority';
import type { Flaw } from './flaw';

/** What is posted: the body byte for byte, and the headers by which a receiver checks it. */
export type Signed = { readonly body: string; readonly headers: Readonly<Record<string, string>> };

/** Signs the raw UTF-8 body with RSA-SHA256 (PKCS#1 v1.5), or wrongly where a flaw is asked for. */
export const signEvent = async (authority: Authority, body: string, flaw: Flaw, inOwnHeader: boolean): Promise<Signed> => {
  const name = signers[flaw];
  const { privateKey } = await authority.certificate(name);
  const signature = sign('sha256', Buffer.from(body), privateKey).toString('base64');
  const address = authority.address(name);
  return {
    body: flaw === 'altered-body' ? body.replace(/"ResourceName":"/, '"ResourceName":"Altered') : body,
    headers: {
      'Content-Type': 'application/json',
      'X-MS-Certificate-Url': flaw === 'foreign-host' ? atOtherHost(address) : address,
      'X-MS-Signature-Algorithm': 'rsa-sha256',
      ...(inOwnHeader ? { 'x-ms-signature': signature } : { Authorization: `Signature ${signature}` }),
    },
  };
};

const signers: Readonly<Record<Flaw, CertificateName>> = {
  none: 'leaf',
  'altered-body': 'leaf',
  'foreign-host': 'leaf',
  'foreign-chain': 'foreign-leaf',
  'wrong-organisation': 'stranger',
  'expired-certificate': 'expired',
};

/** This machine by its other name: the same certificate, from a host that nobody allowed. */
const atOtherHost = (address: string): string => {
  const url = new URL(address);
  url.hostname = url.hostname === 'localhost' ? '127.0.0.1' : 'localhost';
  return url.href;
};
