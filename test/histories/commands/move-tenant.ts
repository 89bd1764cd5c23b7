import * as fc from 'fast-check';
import { moves } from '../landscape';
import { command } from './command';

/** The customer's tenant gets another name or another owner, or the customer another tenant; or all is as it was. */
export const moveTenant = fc
  .constantFrom(...moves)
  .map((move) => command({ story: `the tenant is ${move}`, act: (_model, world) => world.landscape.move(move) }));
