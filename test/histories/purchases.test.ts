import * as fc from 'fast-check';
import { runs } from '../long';
import { createHistoryWorld } from './history-world';
import { brokenAtTheEnd, brokenNow } from './promises';
import { histories, type History } from './steps';

jest.setTimeout(3_600_000);

/** Plays a history and says what it broke; empty where every promise was kept. */
const play = async ({ chance, steps }: History): Promise<readonly string[]> => {
  const world = createHistoryWorld(chance);
  for (const step of steps) {
    await world.step(step);
    const broken = brokenNow(world);
    if (broken.length > 0) return broken;
  }
  await world.settle();
  return brokenAtTheEnd(world);
};

/** `TENANTRY_SEED` and `TENANTRY_PATH`, as a failure prints them, play that one history again. */
const path = process.env['TENANTRY_PATH'];
const replay = path === undefined ? {} : { path };

/**
 * Random histories of purchases: two people, three processes that die, freeze and wake, calls that get lost or arrive late, a provider in all
 * its moods, and a clock that jumps. A failing one shrinks to a short story; its seed and path replay it.
 */
describe('whatever happens to purchases', () => {
  test('each is bought once or not at all, and has an end that is true', async () => {
    await fc.assert(
      fc.asyncProperty(histories, async (history) => {
        expect(await play(history)).toEqual([]);
      }),
      { numRuns: runs(150, 10_000), ...replay },
    );
  });
});
