import type { TemplateText } from '../../../core/templates/faults';
import type { Outputs } from '../properties';
import { createBoundText, type Given } from './bound-text';

export type GivenTemplate = Readonly<Record<keyof TemplateText, Given>>;

/** Between the editors and the form's columns. */
export type Outbox = {
  take(raw: Readonly<Record<keyof TemplateText, string | null>>): GivenTemplate;
  /** Notes what was typed; the form is told a moment later. */
  write(part: keyof TemplateText, text: string): void;
  /** Tells the form now what it has not been told. */
  flush(): void;
  /** Only the parts that somebody changed, so that opening a form changes nothing. */
  outputs(): Outputs;
};

/** The longest time in milliseconds that the form lags behind what is typed. */
const lag = 200;

export const createOutbox = (notify: () => void): Outbox => {
  const parts = { subject: createBoundText(), body: createBoundText() };
  let timer: ReturnType<typeof setTimeout> | undefined;
  const flush = (): void => {
    if (timer === undefined) return;
    clearTimeout(timer);
    timer = undefined;
    notify();
  };
  return {
    flush,
    take: ({ subject, body }) => ({ subject: parts.subject.take(subject), body: parts.body.take(body) }),
    write(part, text) {
      parts[part].write(text);
      timer ??= setTimeout(flush, lag);
    },
    outputs() {
      const subject = parts.subject.hand();
      const body = parts.body.hand();
      return { ...(subject === undefined ? {} : { subject }), ...(body === undefined ? {} : { body }) };
    },
  };
};
