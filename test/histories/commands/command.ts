import * as fc from 'fast-check';
import type { OrderStatus } from '../../../core/orders/status';
import type { Intent, Model } from '../model';
import { brokenNow, lookAgain } from '../promises/at-all-times';
import { processNames, type ProcessName, type World } from '../world';

export type Command = fc.AsyncCommand<Model, World>;

type Telling = {
  /** One line of a story. */
  readonly story: string;
  readonly check?: (model: Readonly<Model>) => boolean;
  readonly act: (model: Model, world: World) => void | Promise<void>;
};

/** One thing that happens. What it sets going has come to its end or hangs when it is over, and no promise is broken. */
export const command = ({ story, check = () => true, act }: Telling): Command => ({
  check,
  async run(model, world) {
    await act(model, world);
    await world.rest();
    expect(brokenNow(model, world)).toEqual([]);
    lookAgain(model, world);
  },
  toString: () => `\n  ${story}`,
});

/** The n-th order of a history, counted from 0: mostly the first, so that much happens to it. */
export const anOrder: fc.Arbitrary<number> = fc.constantFrom(0, 0, 0, 1, 1, 2);
export const aProcess: fc.Arbitrary<ProcessName> = fc.constantFrom(...processNames);

/** What happens to an order that is shown in one of these states; does not happen where there is none. */
export const onOrder = (
  place: number,
  shown: readonly OrderStatus[],
  { story, act }: { readonly story: (order: string) => string; readonly act: (world: World, intent: Intent) => void },
): Command =>
  command({
    story: story(`order ${place + 1}`),
    check({ intents }) {
      const intent = intents[place];
      return intent !== undefined && shown.includes(intent.shown);
    },
    act({ intents }, world) {
      const intent = intents[place];
      if (intent !== undefined) act(world, intent);
    },
  });
