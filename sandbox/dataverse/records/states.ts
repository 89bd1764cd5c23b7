import * as errors from '../errors';
import type { Definitions } from '../definitions/definitions';
import type { Table } from '../solution/types';
import type { Stored } from '../store/row';

type States = { readonly statecode: number; readonly statuscode: number };

/** The state and reason a row has after a write that names one, both or neither. A reason brings its state along; a state its first reason. */
export const statesAfter = (
  definitions: Definitions,
  table: Table,
  id: string,
  wanted: { readonly statecode?: Stored | undefined; readonly statuscode?: Stored | undefined },
  present: States | null,
): States => {
  const reasons = definitions.optionSets.get(optionSetOf(table, 'statuscode'))?.options ?? [];
  const stateOf = (reason: number) => reasons.find((each) => each.value === reason)?.state ?? 0;
  const firstOf = (state: number) => reasons.find((each) => (each.state ?? 0) === state)?.value ?? -1;

  const reason = typeof wanted.statuscode === 'number' && wanted.statuscode !== -1 ? wanted.statuscode : undefined;
  const state =
    typeof wanted.statecode === 'number' ? wanted.statecode : reason === undefined ? (present?.statecode ?? 0) : stateOf(reason);
  if (reason !== undefined && stateOf(reason) !== state) throw errors.statusNotOfState(table.logicalName, reason, state, id);
  if (reason !== undefined) return { statecode: state, statuscode: reason };
  if (present && present.statecode === state) return present;
  const preferred = defaultReason(table);
  return { statecode: state, statuscode: preferred !== undefined && stateOf(preferred) === state ? preferred : firstOf(state) };
};

const optionSetOf = (table: Table, column: string): string =>
  table.attributes.find((each) => each.logicalName === column)?.optionSet ?? `${table.logicalName}_${column}`;

const defaultReason = (table: Table): number | undefined => {
  const value = table.attributes.find((each) => each.logicalName === 'statuscode')?.defaultValue;
  return value === undefined || value < 0 ? undefined : value;
};
