import type { Directory, Person } from '../entra/directory';
import type { Clock } from '../platform/clock';
import type { Database } from '../platform/database';

/** What the operations act on. */
export type World = {
  readonly database: Database;
  readonly clock: Clock;
  /** The sandbox's own address without a slash at its end. */
  readonly baseUrl: string;
  /** A fresh GUID. */
  readonly newId: () => string;
  /** The tenant's people; each has a mailbox. */
  readonly people: Directory['people'];
};

/** Who calls, as the token says. */
export type Caller =
  { readonly kind: 'person'; readonly person: Person } | { readonly kind: 'application'; readonly applicationId: string };

/** By object id or user name, without regard to case. */
export const findPerson = ({ people }: Pick<World, 'people'>, idOrName: string): Person | undefined =>
  people.find(({ objectId, userName }) => [objectId, userName].some((name) => name.toLowerCase() === idOrName.toLowerCase()));
