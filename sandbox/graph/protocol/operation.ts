import type { TokenClaims } from '../../entra';
import type { Person } from '../../entra/directory';
import { delegatedOnly } from '../errors';
import type { FaultedCall } from '../faults/fault';
import type { Feature } from '../support';
import type { Caller } from '../world';
import type { Permission } from './read-caller';

/** One request after the conventions that hold everywhere were checked. */
export type Call = {
  readonly caller: Caller;
  readonly claims: TokenClaims;
  readonly parameters: Readonly<Record<string, string>>;
  readonly query: Readonly<Record<string, string>>;
  readonly text: string;
  /** UTC milliseconds. */
  readonly now: number;
  readonly loose: boolean;
  /** Milliseconds until a mail that this call sends is in Sent Items. Asked for by a fault; otherwise 0. */
  readonly listLag: number;
  /** The caller prefers ids of messages that survive moves. */
  readonly immutableIds: boolean;
};

export type Answer = { readonly status: 200 | 201 | 202 | 204; readonly body?: unknown };

/** One method and path of the service. */
export type Operation = {
  readonly feature: Feature & `${'GET' | 'POST' | 'PATCH' | 'DELETE'} /${string}`;
  readonly fault: FaultedCall;
  readonly permission: Permission;
  /** Names of the query options; others are refused by name. */
  readonly query: readonly string[];
  run(call: Call): Answer;
};

/** The signed-in person; 400 where an application calls by itself. */
export const personOf = ({ caller }: Pick<Call, 'caller'>): Person => {
  if (caller.kind === 'application') throw delegatedOnly();
  return caller.person;
};
