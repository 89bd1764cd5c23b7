import type { Dataverse } from '../dataverse/client';
import type { Log } from '../log';
import type { Provider } from '../providers/provider';
import type { Sealing } from '../sealing/seal';
import type { Handler } from '../steps/handler';
import type { Time } from '../time';

/** What the questions need of the world. */
export type ApiContext = {
  readonly dataverse: Dataverse;
  readonly partnerCenter: Provider;
  readonly sealing: Sealing;
  readonly handler: Handler;
  readonly time: Time;
  readonly log: Log;
  /** A one-time password for a tenant's first administrator. */
  readonly newPassword: () => string;
};
