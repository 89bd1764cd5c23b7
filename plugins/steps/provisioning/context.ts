import type { Dataverse } from '../../dataverse/client';
import type { Log } from '../../log';
import type { Look } from '../../mapping/look';
import type { ProviderDirectory } from '../../providers/directory';
import type { Sealing } from '../../sealing/seal';
import type { Time } from '../../time';

/** What the handler of a run needs of the world. */
export type RunContext = {
  readonly dataverse: Dataverse;
  readonly providers: ProviderDirectory;
  readonly sealing: Sealing;
  readonly time: Time;
  readonly log: Log;
  /** A fresh GUID. */
  readonly newId: () => string;
  /** 0 inclusive to 1 exclusive. */
  readonly random: () => number;
  /** Names this process among all that share the work. */
  readonly worker: string;
  readonly leaseMilliseconds: number;
  /** How often the provider is asked whether the customer has accepted. */
  readonly waitingCheckMilliseconds: number;
  /** Whether a customer who was asked for a relationship has turned up at the provider. */
  readonly look: Look;
  /** True once the process is to end: finish the step at hand and begin no other. */
  readonly isStopping: () => boolean;
};
