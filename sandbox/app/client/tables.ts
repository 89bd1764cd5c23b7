import type { TableSummary } from '../contract/app';
import type { TableDefinition } from '../contract/table';

/** Definitions of tables, asked for once per page load. */
export type Tables = {
  /** Fails by name for a table that does not exist. */
  definition(logicalName: string): Promise<TableDefinition>;
  /** What is known of a table without asking. */
  summary(logicalName: string): TableSummary | null;
};

export const createTables = (known: readonly TableSummary[], ask: (logicalName: string) => Promise<TableDefinition>): Tables => {
  const definitions = new Map<string, Promise<TableDefinition>>();
  const begin = (logicalName: string): Promise<TableDefinition> => {
    const asked = ask(logicalName);
    definitions.set(logicalName, asked);
    asked.catch(() => definitions.delete(logicalName));
    return asked;
  };
  return {
    definition: (logicalName) => definitions.get(logicalName) ?? begin(logicalName),
    summary: (logicalName) => known.find((table) => table.logicalName === logicalName) ?? null,
  };
};
