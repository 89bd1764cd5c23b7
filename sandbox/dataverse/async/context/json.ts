/** JSON as .NET's contract serializer writes it. */
export type Json = string | number | boolean | null | readonly Json[] | { readonly [member: string]: Json };

export type KeyValue = { readonly key: string; readonly value: Json };

const contracts = 'http://schemas.microsoft.com/xrm/2011/Contracts';

/** `__type` must be the first member: readers of this format rely on it. */
export const typed = (type: string, members: { readonly [member: string]: Json }): Json => ({ __type: `${type}:${contracts}`, ...members });

/** An instant, UTC milliseconds. */
export const dateJson = (instant: number): string => `/Date(${instant})/`;

/** An instant with the server's offset, as `OperationCreatedOn` has it; this server keeps UTC. */
export const localDateJson = (instant: number): string => `/Date(${instant}+0000)/`;

/** A pointer to a row, as the members of a reference; `Name` is not told to webhooks. */
export const referenceMembers = (table: string, id: string) =>
  ({ Id: id, KeyAttributes: [], LogicalName: table, Name: null, RowVersion: null }) as const;

export const reference = (table: string, id: string): Json => typed('EntityReference', referenceMembers(table, id));
