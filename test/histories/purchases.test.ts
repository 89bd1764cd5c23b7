import * as fc from 'fast-check';
import { runs } from '../long';
import { anyCommand, anyTrouble } from './commands';
import { buy } from './commands/buy';
import { emptyModel } from './model';
import { brokenAtTheEnd } from './promises/at-the-end';
import { createWorld } from './world';

jest.setTimeout(3_600_000);

/** `TENANTRY_SEED`, `TENANTRY_PATH` and `TENANTRY_REPLAY_PATH`, as a failure prints them, play that one history again. */
const { TENANTRY_PATH: path, TENANTRY_REPLAY_PATH: replayPath } = process.env;

const histories = fc.commands([anyCommand], { maxCommands: 30, size: 'max', ...(replayPath === undefined ? {} : { replayPath }) });

/** What is wrong already when the first order is handed in. */
const troubles = fc.array(anyTrouble, { maxLength: 3 });

/** By which of the calls that wait at the same moment goes first; 0 is in turn. */
const chances = fc.oneof(fc.constant(0), fc.integer({ min: 1, max: 1_000_000 }));

/**
 * Random histories of purchases: two people, three processes that die, hang and go on, calls that get lost or arrive late, a provider in all
 * its moods, and a clock that jumps. A failing one shrinks to a short story.
 */
describe('whatever happens to purchases', () => {
  test('each is bought once or not at all, by somebody’s word, and has an end that is true', async () => {
    await fc.assert(
      fc.asyncProperty(chances, troubles, buy, histories, async (chance, before, opening, commands) => {
        const model = emptyModel();
        const world = createWorld(chance);
        await fc.asyncModelRun(() => ({ model, real: world }), [...before, opening, ...commands]);
        await world.settle();
        expect(brokenAtTheEnd(model, world)).toEqual([]);
      }),
      { numRuns: runs(500, 10_000), ...(path === undefined ? {} : { path }) },
    );
  });
});
