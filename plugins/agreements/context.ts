import type { Dataverse } from '../dataverse/client';
import type { ProviderDirectory } from '../providers/directory';
import type { Time } from '../time';

/** What asking about an agreement needs of the world. */
export type AgreementWorld = {
  readonly dataverse: Dataverse;
  readonly providers: ProviderDirectory;
  readonly time: Time;
  /** A fresh GUID. */
  readonly newId: () => string;
};
