/** Runs in the browser: one subject, one number of offers, every letter. All times are milliseconds. */
import { createOffers, fits, typing } from './offers.mjs';

const { document, performance, requestAnimationFrame, MessageChannel, subject } = globalThis;

/** After the browser has painted what is there now. */
const painted = () =>
  new Promise((done) =>
    requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => done();
      port2.postMessage(null);
    }),
  );

const quantile = (values, share) => {
  const sorted = [...values].sort((one, other) => one - other);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? NaN;
};

/** From the keystroke until the list on the page is of what was typed, laid out. */
const answered = async (mounted, typed) => {
  const start = performance.now();
  mounted.type(typed);
  for (let frame = 0; frame < 600; frame++) {
    const shown = mounted.shown();
    if (mounted.answers() === typed && shown.length > 0 && shown.every((text) => fits(text, typed))) {
      mounted.list().getBoundingClientRect();
      return performance.now() - start;
    }
    await painted();
  }
  throw new Error(`“${typed}” was not answered within 600 frames`);
};

export const measure = async (count) => {
  const offers = subject.prepare(createOffers(count));
  const start = performance.now();
  const mounted = await subject.mount(document.getElementById('subject'), offers);
  while (!mounted.isReady()) await painted();
  const ready = performance.now() - start;
  const times = [];
  for (const typed of typing()) {
    times.push(await answered(mounted, typed));
    await painted();
  }
  return {
    'all offers ready (ms)': ready,
    'first letter (ms)': times[0],
    'keystroke (ms)': quantile(times, 0.5),
    'keystroke p95 (ms)': quantile(times, 0.95),
    'slowest keystroke (ms)': Math.max(...times),
  };
};
