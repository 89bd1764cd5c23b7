import type { SolutionParts } from '../parts';
import { app } from './app';
import type { Check } from './check';
import { commands } from './commands';
import { controls } from './controls';
import { formColumns } from './form-columns';
import { functions } from './functions';
import { identities } from './identities';
import { keys } from './keys';
import { labels } from './labels';
import { libraries } from './libraries';
import { options } from './options';
import { prefix } from './prefix';
import { privileges } from './privileges';
import { relationships } from './relationships';
import { rootComponentsComplete } from './root-components';
import { schemas } from './schemas';
import { steps } from './steps';
import { subGrids } from './sub-grids';
import { viewColumns } from './view-columns';
import { webResources } from './web-resources';

const checks: readonly Check[] = [
  identities,
  prefix,
  labels,
  options,
  relationships,
  keys,
  formColumns,
  viewColumns,
  subGrids,
  webResources,
  libraries,
  functions,
  commands,
  controls,
  privileges,
  steps,
  app,
  rootComponentsComplete,
];

/** Everything that is wrong with a written solution, one sentence for each fault. */
export const faultsOf = async (parts: SolutionParts): Promise<readonly string[]> => [
  ...checks.flatMap((check) => check(parts)),
  ...(await schemas(parts)),
];
