import type { WorkContext } from '../work-context';

/** What the reading of catalogues needs of the world; a reading that breaks off is begun anew elsewhere. */
export type CatalogueContext = Omit<WorkContext, 'random' | 'worker'>;
