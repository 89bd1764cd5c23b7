import { label, type Column, type ExtendedTable, type Label, type Table } from './define';

/** Columns that Dataverse gives every table by itself; organization-owned tables have no `ownerid`. */
export type PlatformColumn = 'createdon' | 'createdby' | 'modifiedon' | 'modifiedby' | 'ownerid' | 'statecode' | 'statuscode';

export type AnyTable = Table | ExtendedTable;

/** Names by which forms and views of a table may call its columns: schema names of ours, logical names of the platform's. */
export type ColumnName<T extends AnyTable> =
  (keyof T['columns'] & string) | (T extends { readonly system: infer S } ? keyof S & string : never) | PlatformColumn;

export const platformColumns: Readonly<
  Record<PlatformColumn, { readonly kind: 'instant' | 'lookup' | 'state' | 'status'; readonly label: Label }>
> = {
  createdon: { kind: 'instant', label: label('Created on', 'Créé le', 'Erstellt am', 'Създадено на') },
  createdby: { kind: 'lookup', label: label('Created by', 'Créé par', 'Erstellt von', 'Създадено от') },
  modifiedon: { kind: 'instant', label: label('Modified on', 'Modifié le', 'Geändert am', 'Променено на') },
  modifiedby: { kind: 'lookup', label: label('Modified by', 'Modifié par', 'Geändert von', 'Променено от') },
  ownerid: { kind: 'lookup', label: label('Owner', 'Propriétaire', 'Besitzer', 'Собственик') },
  statecode: { kind: 'state', label: label('Status', 'Statut', 'Status', 'Състояние') },
  statuscode: { kind: 'status', label: label('Status reason', 'Raison du statut', 'Statusgrund', 'Причина за състоянието') },
};

export type ColumnKind = Column['kind'] | 'state' | 'status';

/** Is it the platform's table with columns of ours, and not a table of our own? */
export const isExtended = (table: AnyTable): table is ExtendedTable => 'extends' in table;

export const logicalNameOf = (table: AnyTable): string => (isExtended(table) ? table.extends : table.schemaName.toLowerCase());

/** The column that forms and views mean by that name, or `null` where the table has none. */
export const findColumn = (
  table: AnyTable,
  name: string,
): { readonly kind: ColumnKind; readonly label: Label; readonly column: Column | null } | null => {
  const column = table.columns[name] ?? table.system?.[name];
  if (column !== undefined) return { kind: column.kind, label: column.label, column };
  if (!isPlatformColumn(name)) return null;
  if (name === 'ownerid' && !isExtended(table) && table.ownership === 'organization') return null;
  return { ...platformColumns[name], column: null };
};

const isPlatformColumn = (name: string): name is PlatformColumn => name in platformColumns;
