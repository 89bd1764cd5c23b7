/** Measures one subject on the page, as a person would notice it. All times are milliseconds. */

const { document, performance, requestAnimationFrame, setTimeout, MessageChannel, MouseEvent } = globalThis;

/** After the browser has painted what is there now. */
const painted = () =>
  new Promise((done) =>
    requestAnimationFrame((time) => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => done(time);
      port2.postMessage(null);
    }),
  );

const quantile = (values, share) => {
  const sorted = [...values].sort((one, other) => one - other);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? NaN;
};

/** The rows in view that say something: asked of the page itself, in the same way for every subject. */
const filledAt = (element, share, rowSelector) => {
  const { left, top, height } = element.getBoundingClientRect();
  const hit = document.elementFromPoint(left + 120, top + height * share);
  const row = hit?.closest(rowSelector);
  return row !== null && row !== undefined && row.textContent.trim() !== '';
};

const isBlank = (mounted) => ![0.2, 0.5, 0.8].some((share) => filledAt(mounted.body(), share, mounted.rowSelector));

/** Calls and waits until the page shows what was asked for: at once where the subject works at once, frame by frame otherwise. */
const untilShown = async (work, isShown) => {
  const start = performance.now();
  work();
  for (let frame = 0; frame < 600; frame++) {
    if (isShown()) return performance.now() - start;
    await painted();
  }
  throw new Error('was not shown within 600 frames');
};

export const measureMount = async (subject, element, world) => {
  const start = performance.now();
  const mounted = subject.mount(element, world);
  const isThere = () => document.querySelectorAll(mounted.rowSelector).length >= 10 && mounted.firstText() !== '' && !isBlank(mounted);
  while (!isThere()) await painted();
  await painted();
  return { mounted, time: performance.now() - start };
};

/** So many milliseconds a pointer rests on a title before it presses, at the least. */
export const restOnTitle = 200;

const goToTitle = async (mounted) => {
  mounted.title?.().dispatchEvent(new MouseEvent('mouseover', { bubbles: true }));
  await new Promise((done) => setTimeout(done, restOnTitle));
  await painted();
};

/** The first row in view must be the one that the order puts first, and laid out. */
export const measureSorts = async (mounted, expected) => {
  mounted.scroller().scrollTop = 0;
  await painted();
  await painted();
  const shows = (text) => () => mounted.firstText() === text && mounted.body().getBoundingClientRect().height > 0;
  await goToTitle(mounted);
  const first = await untilShown(() => mounted.sort(false), shows(expected.first));
  await painted();
  const again = await untilShown(() => mounted.sort(true), shows(expected.last));
  await painted();
  return { first, again };
};

/** One letter after the other; the first row in view must be the first that fits. */
export const measureKeys = async (mounted, typed) => {
  const times = [];
  mounted.goToFind?.();
  await painted();
  for (const { text, first } of typed) {
    times.push(
      await untilShown(
        () => mounted.find(text),
        () => mounted.firstText() === first && mounted.body().getBoundingClientRect().height > 0,
      ),
    );
    await painted();
  }
  return { median: quantile(times, 0.5), worst: quantile(times, 0.95) };
};

/** Scrolls by so many pixels a frame, and looks after each painted frame whether rows are in view. */
export const measureScroll = async (mounted, pixels, frames) => {
  const scroller = mounted.scroller();
  scroller.scrollTop = 0;
  await painted();
  await painted();
  const times = [];
  let blank = 0;
  let direction = 1;
  let last = await painted();
  for (let frame = 0; frame < frames; frame++) {
    const most = scroller.scrollHeight - scroller.clientHeight;
    if (scroller.scrollTop + direction * pixels > most || scroller.scrollTop + direction * pixels < 0) direction = -direction;
    scroller.scrollTop += direction * pixels;
    const time = await painted();
    if (isBlank(mounted)) blank++;
    times.push(time - last);
    last = time;
  }
  return { p50: quantile(times, 0.5), p95: quantile(times, 0.95), blank };
};

export const countNodes = (element) => element.querySelectorAll('*').length;
