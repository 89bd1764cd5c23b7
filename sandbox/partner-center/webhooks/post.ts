/** What a receiver answered; `status` 0 where no answer came, then with what went wrong. */
export type Answered = { readonly status: number; readonly detail: string };

/** Posts once. `stop` ends it from outside: then there is no outcome (null). */
export const post = async (
  fetch: typeof globalThis.fetch,
  url: string,
  { body, headers }: { readonly body: string; readonly headers: Readonly<Record<string, string>> },
  timeout: number,
  stop: AbortSignal,
): Promise<Answered | null> => {
  const patience = AbortSignal.timeout(timeout);
  try {
    const response = await fetch(url, { method: 'POST', body, headers, redirect: 'manual', signal: AbortSignal.any([patience, stop]) });
    const text = await response.text();
    return { status: response.status, detail: text.slice(0, 500) };
  } catch (error) {
    if (stop.aborted) return null;
    return { status: 0, detail: patience.aborted ? 'no answer in time' : causeOf(error) };
  }
};

const causeOf = (error: unknown): string => {
  if (!(error instanceof Error)) return String(error);
  return error.cause instanceof Error ? error.cause.message : error.message;
};
