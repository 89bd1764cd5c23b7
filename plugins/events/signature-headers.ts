import type { EventFault } from './fault';

export type SignatureHeaders = { readonly signature: Buffer; readonly certificateUrl: URL };

/** Either place in which Partner Center puts the signature: the first is usual, the second is registered for. */
const places = ['authorization', 'x-ms-signature'] as const;

/** Reads where the signature and its certificate are; `X-MS-Signature-Algorithm` may be missing, but not another one. */
export const readSignatureHeaders = (headers: Headers): SignatureHeaders | EventFault => {
  const signature = places.map((place) => signatureIn(headers.get(place))).find((found) => found !== null);
  if (signature === undefined || signature === null) return 'no-signature';
  if ((headers.get('x-ms-signature-algorithm') ?? 'rsa-sha256').toLowerCase() !== 'rsa-sha256') return 'other-algorithm';
  const address = headers.get('x-ms-certificate-url') ?? '';
  return URL.canParse(address) ? { signature, certificateUrl: new URL(address) } : 'no-certificate-address';
};

const signatureIn = (value: string | null): Buffer | null => {
  const base64 = /^(?:Signature\s+)?([A-Za-z0-9+/]{40,4096}={0,2})$/i.exec(value?.trim() ?? '')?.[1];
  return base64 === undefined ? null : Buffer.from(base64, 'base64');
};
