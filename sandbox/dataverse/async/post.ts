import { outcomeOf, timedOut, unreachable, type Outcome, type Post } from './delivery';

/** Posts once. `stop` ends it from outside: then there is no outcome (null), and the delivery is made again when the service is started anew. */
export const post = async (
  fetch: typeof globalThis.fetch,
  { url, headers, body }: Post,
  timeout: number,
  stop: AbortSignal,
): Promise<Outcome | null> => {
  const patience = AbortSignal.timeout(timeout);
  try {
    const response = await fetch(url, { method: 'POST', headers, body, redirect: 'manual', signal: AbortSignal.any([patience, stop]) });
    await response.body?.cancel();
    return outcomeOf(response.status);
  } catch (error) {
    if (stop.aborted) return null;
    return patience.aborted ? timedOut : unreachable(causeOf(error));
  }
};

const causeOf = (error: unknown): string => {
  if (!(error instanceof Error)) return String(error);
  return error.cause instanceof Error ? error.cause.message : error.message;
};
