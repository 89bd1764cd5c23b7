import * as fc from 'fast-check';
import type { Command } from './command';
import { buy } from './buy';
import { buyAgain } from './buy-again';
import { buyElsewhere } from './buy-elsewhere';
import { clickAgain } from './click-again';
import { clockJump } from './clock-jump';
import { closeBrowser } from './close-browser';
import { endByHand } from './end-by-hand';
import { fillBasket } from './fill-basket';
import { handIn } from './hand-in';
import { loseCall, misreadCheckout } from './lose-call';
import { mend } from './mend';
import { moveTenant } from './move-tenant';
import { newAvailabilities } from './new-availabilities';
import { newPrice } from './new-price';
import { providerMood } from './provider-mood';
import { retry } from './retry';
import { review } from './review';
import { skewClock } from './skew-clock';
import { stop } from './stop';
import { sweep } from './sweep';
import { sweepOn } from './sweep-on';
import { handInLate, handInMixed } from './two-windows';
import { wake } from './wake';
import { webhook } from './webhook';
import { withdraw } from './withdraw';

/** What goes wrong, by how often it does. */
export const anyTrouble: fc.Arbitrary<Command> = fc.oneof(
  { weight: 8, arbitrary: loseCall },
  { weight: 1, arbitrary: misreadCheckout },
  { weight: 6, arbitrary: stop },
  { weight: 2, arbitrary: providerMood },
  { weight: 2, arbitrary: newAvailabilities },
  { weight: 2, arbitrary: review },
  { weight: 1, arbitrary: newPrice },
  { weight: 3, arbitrary: moveTenant },
  { weight: 2, arbitrary: skewClock },
);

/** Everything that can happen, by how often it does. */
export const anyCommand: fc.Arbitrary<Command> = fc.oneof(
  { weight: 17, arbitrary: anyTrouble },
  { weight: 3, arbitrary: buyElsewhere },
  { weight: 2, arbitrary: buy },
  { weight: 1, arbitrary: fillBasket },
  { weight: 1, arbitrary: handIn },
  { weight: 1, arbitrary: closeBrowser },
  { weight: 1, arbitrary: handInMixed },
  { weight: 2, arbitrary: handInLate },
  { weight: 2, arbitrary: clickAgain },
  { weight: 3, arbitrary: mend },
  { weight: 4, arbitrary: buyAgain },
  { weight: 2, arbitrary: withdraw },
  { weight: 1, arbitrary: endByHand },
  { weight: 6, arbitrary: webhook },
  { weight: 3, arbitrary: retry },
  { weight: 5, arbitrary: sweep },
  { weight: 6, arbitrary: sweepOn },
  { weight: 5, arbitrary: wake },
  { weight: 6, arbitrary: clockJump },
);
