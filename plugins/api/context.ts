import type { Dataverse } from '../dataverse/client';
import type { Log } from '../log';
import type { ProviderDirectory } from '../providers/directory';
import type { Sealing } from '../sealing/seal';
import type { Handler } from '../steps/handler';
import type { Time } from '../time';

/** What the questions need of the world. */
export type ApiContext = {
  readonly dataverse: Dataverse;
  readonly providers: ProviderDirectory;
  readonly sealing: Sealing;
  readonly handler: Handler;
  readonly time: Time;
  readonly log: Log;
  /** A one-time password for a tenant's first administrator. */
  readonly newPassword: () => string;
};
