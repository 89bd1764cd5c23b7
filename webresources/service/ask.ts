import { ServiceProblem, type ServicePage } from '../../core/service/client';
import { signIn } from '../identity/sign-in';
import { problemOf } from './problem';
import { readSettings, type ServiceSettings } from './settings';

type More = {
  readonly body?: unknown;
  readonly signal?: AbortSignal;
  /** How many milliseconds the service may take, where that is more than usual. */
  readonly patience?: number;
};

/** Asks one question as the signed-in person and reads its answer; fails with a `ServiceProblem`. */
export type Ask = <T>(method: string, path: string, read: (body: unknown) => T, more?: More) => Promise<T>;

/** How many milliseconds the service may take; the person's own time at a sign-in does not count. */
const longestWait = 20_000;

/** Settings are read once, and again only after that failed. */
export const createAsk = (page: ServicePage): Ask => {
  let settings: Promise<ServiceSettings> | null = null;
  const known = (): Promise<ServiceSettings> =>
    (settings ??= readSettings(page).catch((reason: unknown) => {
      settings = null;
      throw reason;
    }));

  return async (method, path, read, more = {}) => {
    const to = await known().catch(failAs('service-unreachable'));
    const token = await signIn(page.clientUrl, to.signIn).catch(failAs('sign-in-failed'));
    const response = await send(`${to.url}${path}`, token, method, more).catch(failAs('service-unreachable'));
    if (!response.ok) throw problemOf(await bodyOf(response));
    return read(response.status === 202 || response.status === 204 ? null : await bodyOf(response));
  };
};

const failAs = (code: 'service-unreachable' | 'sign-in-failed') => (): never => {
  throw new ServiceProblem(code, '');
};

const send = async (url: string, token: string, method: string, { body, signal, patience = longestWait }: More): Promise<Response> => {
  const limit = new AbortController();
  const stop = () => limit.abort();
  const timer = setTimeout(stop, patience);
  if (signal?.aborted === true) stop();
  signal?.addEventListener('abort', stop);
  try {
    return await fetch(url, {
      method,
      headers: { authorization: `Bearer ${token}`, ...(body === undefined ? {} : { 'content-type': 'application/json' }) },
      signal: limit.signal,
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
  } finally {
    clearTimeout(timer);
    signal?.removeEventListener('abort', stop);
  }
};

/** An answer whose body cannot be read has none. */
const bodyOf = async (response: Response): Promise<unknown> => {
  try {
    return (await response.json()) as unknown;
  } catch {
    return null;
  }
};
