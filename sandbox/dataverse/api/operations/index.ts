import type { Operation } from './call';
import { createMultiple, updateMultiple, upsertMultiple } from './multiple';
import { importSolution } from './import-solution';
import { retrievePrincipalAccess } from './retrieve-principal-access';
import { retrieveTotalRecordCount } from './retrieve-total-record-count';
import { retrieveUserPrivileges } from './retrieve-user-privileges';
import { retrieveVersion } from './retrieve-version';
import { whoAmI } from './who-am-i';

/** The functions and actions that the sandbox has, by name. */
export const operations: Readonly<Record<string, Operation>> = {
  CreateMultiple: createMultiple,
  UpdateMultiple: updateMultiple,
  UpsertMultiple: upsertMultiple,
  ImportSolution: importSolution,
  RetrievePrincipalAccess: retrievePrincipalAccess,
  RetrieveTotalRecordCount: retrieveTotalRecordCount,
  RetrieveUserPrivileges: retrieveUserPrivileges,
  RetrieveVersion: retrieveVersion,
  WhoAmI: whoAmI,
};
