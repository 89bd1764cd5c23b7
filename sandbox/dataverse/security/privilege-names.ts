import type { Table } from '../solution/types';
import type { Right } from './depth';

/** Where a privilege is not named after its table. All activities share theirs. */
const stems: Readonly<Record<string, string>> = {
  email: 'Activity',
  task: 'Activity',
  activitypointer: 'Activity',
  activityparty: 'Activity',
  annotation: 'Note',
  systemuser: 'User',
  owner: 'User',
  savedquery: 'Query',
  environmentvariablevalue: 'EnvironmentVariableDefinition',
};

/** `prvReadcsp_Provisioning`, `prvAppendToNote` … as roles name them; compared without case. */
export const privilegeName = (right: Right, table: Table): string => `prv${right}${stems[table.logicalName] ?? table.schemaName}`;

/** The right to install solutions. */
export const importCustomization = 'prvImportCustomization';

/** The right to act in somebody else's name by `CallerObjectId` or `MSCRMCallerID`. */
export const actOnBehalf = 'prvActOnBehalfOfAnotherUser';
