import { eachAtOnce } from '../../../plugins/catalogue/at-once';
import { createGently } from '../../../plugins/catalogue/gently';
import type { Outcome } from '../../../plugins/providers/provider';
import { refusedHere } from '../../../plugins/providers/refused-here';
import { noon, stillClock, timeOf } from '../world/clock';

const fine: Outcome<string> = { ok: true, value: 'fine' };

describe('a gentle question', () => {
  const clock = stillClock();
  const time = timeOf(clock);
  const answering = (answers: Outcome<string>[]) => async () => answers.shift() ?? fine;

  test('is asked again after the pause that the provider asked for', async () => {
    const begun = clock.now();
    const busy = { ...refusedHere('provider-busy', 'later'), retryAfterMilliseconds: 9000 };
    expect(await createGently(time)(answering([busy, busy]))).toEqual(fine);
    expect(clock.now() - begun).toBe(18_000);
  });

  test('keeps all others back meanwhile', async () => {
    const gently = createGently(time);
    const times: number[] = [];
    const busy = { ...refusedHere('provider-busy', 'later'), retryAfterMilliseconds: 5000 };
    await gently(answering([busy]));
    const until = clock.now();
    await gently(async () => (times.push(clock.now()), fine));
    expect(times[0]).toBeGreaterThanOrEqual(until);
    expect(until - noon).toBeGreaterThan(0);
  });

  test('is left to a later reading where the provider wants to be left alone for long', async () => {
    const begun = clock.now();
    const away = { ...refusedHere('provider-busy', 'later'), retryAfterMilliseconds: 3_600_000 };
    expect(await createGently(time)(answering([away]))).toEqual(away);
    expect(clock.now()).toBe(begun);
  });

  test('is given up after a few times, and at once where waiting does not help', async () => {
    let asked = 0;
    const failing = async () => (asked++, refusedHere('provider-failing', 'broken'));
    expect(await createGently(time)(failing)).toMatchObject({ refusal: 'provider-failing' });
    expect(asked).toBe(6);
    expect(await createGently(time)(async () => (asked++, refusedHere('forbidden', 'no')))).toMatchObject({ refusal: 'forbidden' });
    expect(asked).toBe(7);
  });
});

describe('many pieces of work', () => {
  test('are done so many at a time, all of them', async () => {
    let running = 0;
    let most = 0;
    const done: number[] = [];
    const outcome = await eachAtOnce([1, 2, 3, 4, 5, 6, 7], 3, async (item) => {
      most = Math.max(most, ++running);
      await new Promise((resolve) => setImmediate(resolve));
      running--;
      done.push(item);
      return fine;
    });
    expect(outcome).toMatchObject({ ok: true });
    expect([most, done.length]).toEqual([3, 7]);
  });

  test('end with the first that is refused', async () => {
    const done: number[] = [];
    const outcome = await eachAtOnce([1, 2, 3, 4], 1, async (item) => {
      done.push(item);
      return item === 2 ? refusedHere('forbidden', 'no') : fine;
    });
    expect(outcome).toMatchObject({ refusal: 'forbidden' });
    expect(done).toEqual([1, 2]);
  });

  test('may be none', async () => {
    expect(await eachAtOnce([], 4, async () => fine)).toMatchObject({ ok: true });
  });
});
