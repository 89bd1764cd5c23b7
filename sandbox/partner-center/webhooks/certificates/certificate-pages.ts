import { X509Certificate } from 'node:crypto';
import { Hono } from 'hono';
import { certificateNames, type Authority } from './authority';

/** `/{name}.cer` is the certificate as DER, `/root.pem` the root for a receiver's list of trusted ones. */
export const certificatePages = (authority: Authority) => {
  const pages = new Hono();
  pages.get('/root.pem', async (context) =>
    context.body((await authority.certificate('root')).certificate, 200, { 'Content-Type': 'application/x-pem-file' }),
  );
  for (const name of certificateNames)
    pages.get(`/${name}.cer`, async (context) => {
      const { raw } = new X509Certificate((await authority.certificate(name)).certificate);
      return context.body(new Uint8Array(raw), 200, { 'Content-Type': 'application/pkix-cert' });
    });
  return pages;
};
