import type { CustomersAnswer } from '../../core/provisioning/questions';
import type { Catalogues } from '../catalogue';
import type { Dataverse } from '../dataverse/client';
import type { Log } from '../log';
import type { Orders } from '../orders';
import type { Readings } from '../orders/readings';
import type { ConsentContext } from '../providers/consent/context';
import type { ProviderDirectory } from '../providers/directory';
import type { Outcome } from '../providers/provider';
import type { Sealing } from '../sealing/seal';
import type { Handler } from '../steps/handler';
import type { Time } from '../time';

/** What the questions need of the world. */
export type ApiContext = {
  readonly dataverse: Dataverse;
  readonly providers: ProviderDirectory;
  readonly consents: ConsentContext;
  /** Where the providers' events shall go; null where the service cannot be reached from outside. */
  readonly eventsUrl: string | null;
  readonly findCustomers: (providerId: string) => Promise<Outcome<CustomersAnswer>>;
  readonly catalogues: Pick<Catalogues, 'read'>;
  readonly orders: Orders;
  readonly readings: Readings;
  readonly sealing: Sealing;
  readonly handler: Handler;
  readonly time: Time;
  readonly log: Log;
  /** A one-time password for a tenant's first administrator. */
  readonly newPassword: () => string;
};
