import type { Dataverse } from './dataverse/client';
import type { Log } from './log';
import type { ProviderDirectory } from './providers/directory';
import type { Time } from './time';

/** What the work on a row that is held needs of the world, whatever the row is of. */
export type WorkContext = {
  readonly dataverse: Dataverse;
  readonly providers: ProviderDirectory;
  readonly time: Time;
  readonly log: Log;
  /** A fresh GUID. */
  readonly newId: () => string;
  /** 0 inclusive to 1 exclusive. */
  readonly random: () => number;
  /** Names this process among all that share the work. */
  readonly worker: string;
  readonly leaseMilliseconds: number;
  /** True once the process is to end: finish what is at hand and begin nothing more. */
  readonly isStopping: () => boolean;
};
