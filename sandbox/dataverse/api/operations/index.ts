import type { Operation } from './call';
import { whoAmI } from './who-am-i';

/** The functions and actions that the sandbox has, by name. */
export const operations: Readonly<Record<string, Operation>> = {
  WhoAmI: whoAmI,
};
