import * as fc from 'fast-check';
import { command } from './command';

/** The provider sells everything under new ids, and nothing under the old ones. */
export const newAvailabilities = fc
  .constant(null)
  .map(() =>
    command({ story: 'the provider gives everything new ids', act: (_model, world) => void world.partnerCenter.state.generation++ }),
  );
