import fc from '../node_modules/fast-check/lib/cjs/fast-check.js';
import { seed } from './long';

// Properties that name no seed of their own take this one, so that each run can be replayed.
fc.configureGlobal({ seed });

export * from '../node_modules/fast-check/lib/cjs/fast-check.js';
export default fc;
