import { STATUS_CODES } from 'node:http';

/** The status as .NET names it: `OK`, `Accepted`, `InternalServerError`. 0, for no answer, has no name. */
export const responseCode = (status: number): string =>
  status === 0 ? '' : (STATUS_CODES[status] ?? String(status)).replace(/[^A-Za-z0-9]/g, '');
