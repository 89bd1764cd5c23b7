import type { Caller } from '../caller';
import type { Row } from '../store/row';

/** A change of a row, told in the transaction that makes it. Rows are as stored, whole. */
export type RowEvent = {
  readonly message: 'Create' | 'Update' | 'Delete';
  readonly table: string;
  readonly id: string;
  /** Columns that the request named, by logical name; what the platform sets by itself is not among them. */
  readonly changed: readonly string[];
  readonly before: Row | null;
  readonly after: Row | null;
  readonly caller: Caller;
  readonly correlationId: string;
  /** Instant of the change, UTC milliseconds. */
  readonly at: number;
};
