import type { Dataverse } from '../dataverse/client';
import type { Log } from '../log';
import type { ProviderDirectory } from '../providers/directory';
import type { Time } from '../time';

/** What the reading of catalogues needs of the world. */
export type CatalogueContext = {
  readonly dataverse: Dataverse;
  readonly providers: ProviderDirectory;
  readonly time: Time;
  readonly log: Log;
  /** A fresh GUID. */
  readonly newId: () => string;
  /** How long one process may read without a sign of life. */
  readonly leaseMilliseconds: number;
  /** True once the process is to end: a reading breaks off and is begun anew elsewhere. */
  readonly isStopping: () => boolean;
};
