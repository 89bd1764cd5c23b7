import type { AddressAnswer, AddressQuestion, CountryRules, CredentialsAnswer, DomainAnswer } from '../../../core/provisioning/questions';
import type { Host } from '../host';
import { addressAnswer, countryRules, credentialsAnswer, domainAnswer } from './answers';
import { signIn } from './identity';
import { problemOf, ServiceProblem } from './problem';
import { readSettings, type ServiceSettings } from './settings';

/** The questions of `core/provisioning/questions.ts`, asked as the signed-in person. Each fails with a `ServiceProblem`. */
export type Service = {
  domain(providerId: string, prefix: string, signal: AbortSignal): Promise<DomainAnswer>;
  countryRules(providerId: string, country: string, signal: AbortSignal): Promise<CountryRules>;
  verifyAddress(question: AddressQuestion, signal: AbortSignal): Promise<AddressAnswer>;
  /** Do now what the row asks for; the row tells the rest. */
  start(runId: string): Promise<void>;
  credentials(runId: string): Promise<CredentialsAnswer>;
  destroyCredentials(runId: string): Promise<void>;
  resetCredentials(runId: string): Promise<CredentialsAnswer>;
  renewLink(runId: string): Promise<void>;
};

const longestWait = 20_000;
const nothing = () => undefined;

export const createService = (host: Pick<Host, 'webAPI' | 'clientUrl'>): Service => {
  let settings: Promise<ServiceSettings> | null = null;
  const known = (): Promise<ServiceSettings> =>
    (settings ??= readSettings(host.webAPI).catch((reason: unknown) => {
      settings = null;
      throw reason;
    }));

  const ask = async <T>(method: string, path: string, read: (body: unknown) => T, more: { body?: unknown; signal?: AbortSignal } = {}) => {
    const response = await send(method, path, more);
    if (!response.ok) throw problemOf(await bodyOf(response));
    return read(response.status === 202 || response.status === 204 ? null : await bodyOf(response));
  };

  const send = async (method: string, path: string, more: { body?: unknown; signal?: AbortSignal }): Promise<Response> => {
    const limit = new AbortController();
    const timer = setTimeout(() => limit.abort(), longestWait);
    const stop = () => limit.abort();
    more.signal?.addEventListener('abort', stop);
    try {
      const to = await known();
      const token = await signIn(host.clientUrl, to);
      return await fetch(`${to.url}${path}`, {
        method,
        headers: { authorization: `Bearer ${token}`, ...(more.body === undefined ? {} : { 'content-type': 'application/json' }) },
        signal: limit.signal,
        ...(more.body === undefined ? {} : { body: JSON.stringify(more.body) }),
      });
    } catch {
      throw new ServiceProblem('service-unreachable', '');
    } finally {
      clearTimeout(timer);
      more.signal?.removeEventListener('abort', stop);
    }
  };

  return {
    domain: (providerId, prefix, signal) =>
      ask('GET', `/api/domains/${encodeURIComponent(prefix)}?providerId=${providerId}`, domainAnswer, { signal }),
    countryRules: (providerId, country, signal) =>
      ask('GET', `/api/countries/${country}?providerId=${providerId}`, countryRules, { signal }),
    verifyAddress: (question, signal) => ask('POST', '/api/address/validate', addressAnswer, { body: question, signal }),
    start: (runId) => ask('POST', `/api/runs/${runId}`, nothing),
    credentials: (runId) => ask('POST', `/api/runs/${runId}/credentials`, credentialsAnswer),
    destroyCredentials: (runId) => ask('DELETE', `/api/runs/${runId}/credentials`, nothing),
    resetCredentials: (runId) => ask('POST', `/api/runs/${runId}/credentials/reset`, credentialsAnswer),
    renewLink: (runId) => ask('POST', `/api/runs/${runId}/link`, nothing),
  };
};

/** An answer whose body cannot be read has none. */
const bodyOf = async (response: Response): Promise<unknown> => {
  try {
    return (await response.json()) as unknown;
  } catch {
    return null;
  }
};
