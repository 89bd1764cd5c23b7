import type { Clock } from '../platform/clock';
import type { Database } from '../platform/database';

/** What the operations act on. */
export type World = {
  readonly database: Database;
  readonly clock: Clock;
  /** The sandbox's own address without a slash at its end, e.g. `http://localhost:4000`. */
  readonly baseUrl: string;
  /** A fresh GUID. */
  readonly newId: () => string;
  /** A number from 0 to below 1. */
  readonly random: () => number;
  /** What customers know the partner by. */
  readonly partnerName: (partnerId: string) => string;
};

/** Who calls, as the token says. */
export type Caller = {
  /** The partner's tenant. */
  readonly partnerId: string;
  readonly appOnly: boolean;
  readonly objectId?: string;
  readonly applicationId?: string;
  readonly mfa: boolean;
};

/** An instant as Partner Center writes it. */
export const isoInstant = (milliseconds: number): string => new Date(milliseconds).toISOString();

/** The form of all ids. */
export const guidPattern = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;
