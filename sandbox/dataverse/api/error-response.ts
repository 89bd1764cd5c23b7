import { NotSupported } from '../../platform/not-supported';
import { DataverseError } from '../errors';
import type { ApiResponse } from './exchange';

/** The service's answer to what was thrown. What nobody foresaw is told on the console: it is a fault of the sandbox. */
export const errorResponse = (error: unknown): ApiResponse => {
  const headers = { 'Content-Type': 'application/json; odata.metadata=minimal', 'OData-Version': '4.0' };
  const answer = (status: number, code: string, message: string, more: Readonly<Record<string, string>> = {}): ApiResponse => ({
    status,
    headers: { ...headers, ...more },
    body: JSON.stringify({ error: { code, message } }),
  });
  if (error instanceof DataverseError) return answer(error.status, error.code, error.message, error.headers);
  if (error instanceof NotSupported) return answer(501, '0x80060888', error.message);
  console.error(error);
  return answer(500, '0x80040216', 'An unexpected error occurred.');
};
