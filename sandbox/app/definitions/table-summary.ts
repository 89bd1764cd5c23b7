import type { Table } from '../../dataverse/solution/types';
import type { TableSummary } from '../contract/app';
import { labelIn } from './label';

export const tableSummary = (table: Table, languageId: number): TableSummary => ({
  logicalName: table.logicalName,
  schemaName: table.schemaName,
  setName: table.setName,
  primaryId: table.primaryId,
  primaryName: table.primaryName,
  label: labelIn(languageId, table.labels) || table.schemaName,
  pluralLabel: labelIn(languageId, table.pluralLabels) || table.schemaName,
});
