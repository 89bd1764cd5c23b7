import * as errors from '../errors';
import type { Definitions } from '../definitions/definitions';
import type { Table } from '../solution/types';
import type { Stored } from '../store/row';

type States = { readonly statecode: number; readonly statuscode: number };

/**
 * The state and reason a row has after a write that names one, both or neither; `present` is null for a new row, which begins active.
 * A reason must be one of the state's; a state that comes alone brings its default reason.
 */
export const statesAfter = (
  definitions: Definitions,
  table: Table,
  id: string,
  wanted: { readonly statecode?: Stored | undefined; readonly statuscode?: Stored | undefined },
  present: States | null,
): States => {
  const reasons = definitions.optionSets.get(optionSetOf(table, 'statuscode'))?.options ?? [];
  const stateOf = (reason: number) => reasons.find((each) => each.value === reason)?.state ?? 0;
  const state = typeof wanted.statecode === 'number' ? wanted.statecode : (present?.statecode ?? 0);
  if (typeof wanted.statuscode === 'number') {
    if (stateOf(wanted.statuscode) !== state) throw errors.statusNotOfState(table.logicalName, wanted.statuscode, state, id);
    return { statecode: state, statuscode: wanted.statuscode };
  }
  if (present && present.statecode === state) return present;
  const preferred = defaultReason(table);
  const first = reasons.find((each) => (each.state ?? 0) === state)?.value ?? 1;
  return { statecode: state, statuscode: preferred !== undefined && stateOf(preferred) === state ? preferred : first };
};

const optionSetOf = (table: Table, column: string): string =>
  table.attributes.find((each) => each.logicalName === column)?.optionSet ?? `${table.logicalName}_${column}`;

const defaultReason = (table: Table): number | undefined => {
  const value = table.attributes.find((each) => each.logicalName === 'statuscode')?.defaultValue;
  return value === undefined || value < 0 ? undefined : value;
};
