import { z } from 'zod';

/** Dataverse answered with an error. `code` is its hexadecimal code, e.g. `0x80040220`. */
export class DataverseRefused extends Error {
  constructor(
    readonly status: number,
    readonly code: string,
    message: string,
  ) {
    super(`Dataverse ${status} ${code}: ${message}`);
  }
}

/** No answer came: whether a change took effect is not known. */
export class DataverseUnreachable extends Error {
  constructor(cause: unknown) {
    super('Dataverse did not answer', { cause });
  }
}

/** What is worth trying again: no answer, throttled, unavailable. */
export const isPassing = (error: unknown): boolean =>
  error instanceof DataverseUnreachable || (error instanceof DataverseRefused && (error.status === 429 || error.status >= 500));

/** What of an error needs no language: Dataverse's status and code. Empty for any other. */
export const codeOf = (error: unknown): string =>
  error instanceof DataverseRefused ? `Dataverse ${error.status} ${error.code}`.trimEnd() : '';

const body = z.object({ error: z.object({ code: z.string(), message: z.string() }) });

/** Reads `{error: {code, message}}`; an answer of another shape keeps its status. */
export const refusalOf = (status: number, text: string): DataverseRefused => {
  const parsed = body.safeParse(parseJson(text));
  return parsed.success
    ? new DataverseRefused(status, parsed.data.error.code, parsed.data.error.message)
    : new DataverseRefused(status, '', 'an answer without an error body');
};

const parseJson = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
};
