import { NotSupported } from '../../platform/not-supported';
import { invalidInput } from '../errors';
import { guidPattern } from '../world';

const known = new Set([
  'ms-requestid',
  'ms-correlationid',
  'ms-cv',
  'ms-contract-version',
  'ms-continuationtoken',
  'ms-partnercenter-application',
  'ms-partnercenter-client',
  'ms-sdkversion',
]);
const meaningChanging = ['if-none-match', 'if-modified-since', 'if-unmodified-since', 'prefer', 'range', 'x-http-method-override'];

export type CallIdentity = { readonly requestId: string; readonly correlationId: string; readonly requestIdGiven: boolean };

/** `MS-RequestId` and `MS-CorrelationId`; the server makes those that are missing. */
export const identifyCall = (headers: Headers, newId: () => string): CallIdentity => {
  const requestId = headers.get('MS-RequestId');
  return { requestId: requestId ?? newId(), correlationId: headers.get('MS-CorrelationId') ?? newId(), requestIdGiven: requestId !== null };
};

/** Refuses ids that are no GUIDs, a contract other than v1, and by name every header that would change the meaning and is not known here. */
export const checkHeaders = (headers: Headers, loose: boolean): void => {
  for (const name of ['MS-RequestId', 'MS-CorrelationId']) {
    const value = headers.get(name);
    if (value !== null && !guidPattern.test(value)) throw invalidInput(`${name} must be a GUID.`);
  }
  if (loose) return;
  for (const name of headers.keys()) {
    if ((name.startsWith('ms-') && !known.has(name)) || meaningChanging.includes(name)) throw new NotSupported(`header ${name}`);
  }
  expectValue(headers, 'MS-Contract-Version', /^v1$/i);
  expectValue(headers, 'X-Locale', /^"?en(-|"?$)/i);
  expectValue(headers, 'Accept', /json|\*\/\*/i);
  expectValue(headers, 'Content-Type', /json/i);
};

const expectValue = (headers: Headers, name: string, pattern: RegExp): void => {
  const value = headers.get(name);
  if (value !== null && !pattern.test(value)) throw new NotSupported(`header ${name}: ${value}`);
};
