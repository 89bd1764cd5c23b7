import type { Dataverse } from '../dataverse/client';
import type { Log } from '../log';
import type { Time } from '../time';

/** What the work on billing contracts needs of the world. */
export type ContractContext = { readonly dataverse: Dataverse; readonly time: Time; readonly log: Log };
