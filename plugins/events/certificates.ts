import { day } from '../../core/time/instant';
import { X509Certificate } from 'node:crypto';
import type { Time } from '../time';

export type CertificatesOptions = { readonly fetch: typeof fetch; readonly time: Time; readonly timeoutMilliseconds: number };

/** Fetches certificates by their address; null where there is none to be had. The caller has judged the address. */
export type Certificates = { at(url: URL): Promise<X509Certificate | null> };

const keptMilliseconds = day;
const mostKept = 100;
const mostBytes = 64 * 1024;
/** Anybody can name addresses to us; so many a minute are fetched. */
const mostFetchesAMinute = 30;

/** Keeps what it fetched for a day, and shares a fetch that is under way. No redirects: they lead away from the pinned host. */
export const createCertificates = (options: CertificatesOptions): Certificates => {
  const kept = new Map<string, { readonly until: number; readonly certificate: Promise<X509Certificate | null> }>();
  let fetched: readonly number[] = [];

  const mayFetch = (now: number): boolean => {
    fetched = fetched.filter((instant) => now - instant < 60_000);
    if (fetched.length >= mostFetchesAMinute) return false;
    fetched = [...fetched, now];
    return true;
  };

  return {
    async at(url) {
      const now = options.time.now();
      const known = kept.get(url.href);
      if (known !== undefined && known.until > now) return known.certificate;
      if (!mayFetch(now)) return null;
      const certificate = download(options, url);
      kept.set(url.href, { until: now + keptMilliseconds, certificate });
      for (const [oldest] of kept) if (kept.size > mostKept) kept.delete(oldest);
      const found = await certificate;
      if (found === null) kept.delete(url.href);
      return found;
    },
  };
};

const download = async ({ fetch, timeoutMilliseconds }: CertificatesOptions, url: URL): Promise<X509Certificate | null> => {
  try {
    const response = await fetch(url, { redirect: 'error', signal: AbortSignal.timeout(timeoutMilliseconds) });
    return response.ok ? new X509Certificate(await bounded(response)) : null;
  } catch {
    return null;
  }
};

const bounded = async (response: Response): Promise<Buffer> => {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of response.body ?? []) {
    size += chunk.length;
    if (size > mostBytes) throw new Error('too long for a certificate');
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
};
