import { WebApiError } from '../web-api';

/** What promises of the Client API are rejected with. `errorCode` is Dataverse's code as an unsigned number. */
export type ClientApiError = { readonly errorCode: number; readonly message: string; readonly code: number; readonly raw: string };

const clientApiError = (reason: unknown): ClientApiError => {
  const message = reason instanceof Error ? reason.message : String(reason);
  const code = reason instanceof WebApiError ? Number(reason.code) || reason.status : 0;
  return { errorCode: code, message, code, raw: JSON.stringify({ _errorCode: code, message }) };
};

/** The same outcome, with failures as scripts expect them. */
export const withClientApiErrors = async <T>(work: () => Promise<T>): Promise<T> => {
  try {
    return await work();
  } catch (reason) {
    throw clientApiError(reason);
  }
};
