import { createEventContext, type EventSource } from '../xrm/event-context';
import type { FormEvent } from './form-events';
import type { FormSession } from './form-session';

/**
 * Runs the handlers of an event in the order in which they were added, and waits for those that answer a promise.
 * A handler that fails is reported on the form; the others still run, as the platform does it. True where none failed.
 */
export const fire = async (
  session: FormSession,
  event: FormEvent,
  target: string | null,
  source: EventSource,
  args: object = {},
): Promise<boolean> => {
  let depth = 0;
  let clean = true;
  const shared = new Map<string, unknown>();
  const running: unknown[] = [];
  for (const handler of session.events.handlers(event, target)) {
    try {
      running.push(handler(createEventContext({ session, source, depth: ++depth, args, shared }) as never));
    } catch (reason) {
      clean = false;
      reportScript(session, reason);
    }
  }
  for (const outcome of await Promise.allSettled(running)) {
    if (outcome.status === 'fulfilled') continue;
    clean = false;
    reportScript(session, outcome.reason);
  }
  return clean;
};

/** A script of the solution failed: said on the form, with its own words for whoever wrote it. */
export const reportScript = (session: FormSession, reason: unknown): void => {
  console.error(reason);
  const message = reason instanceof Error ? reason.message : String(reason);
  session.notify({ id: `script ${message}`, level: 'ERROR', message: session.shell.text('form.scriptFailed', { message }) });
};
