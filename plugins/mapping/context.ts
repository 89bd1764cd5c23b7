import type { Dataverse } from '../dataverse/client';
import type { Log } from '../log';
import type { ProviderDirectory } from '../providers/directory';
import type { Handler } from '../steps/handler';
import type { Time } from '../time';

/** What the mapping of tenants needs of the world. */
export type MappingContext = {
  readonly dataverse: Dataverse;
  readonly providers: ProviderDirectory;
  /** Goes on with the run that waited for the tenant. */
  readonly handler: Pick<Handler, 'begin'>;
  readonly time: Time;
  readonly log: Log;
  /** A fresh GUID. */
  readonly newId: () => string;
};
