import type { TableDefinition } from '../../contract/table';
import type { ViewDefinition } from '../../contract/view';
import { itemCollection } from '../xrm/item-collection';
import { refusing } from '../xrm/refusing';
import type { RowReference } from './row-reference';

export type GridState = {
  readonly table: TableDefinition;
  readonly view: ViewDefinition;
  readonly rows: readonly RowReference[];
  readonly selection: readonly RowReference[];
  readonly total: number | null;
  readonly fetchXml: string;
  readonly refresh: () => void;
  readonly refreshRibbon: () => void;
};

const refused = [
  'addOnLoad',
  'removeOnLoad',
  'getRelationship',
  'getUrl',
  'openRelatedGrid',
  'getParent',
  'getLabel',
  'setLabel',
  'getVisible',
  'setVisible',
] as const;

/** The grid context that commands of a list get: what the grid shows at the moment it was made. */
export const createGridControl = (state: GridState) => ({
  ...refusing('gridContext', refused),
  getName: () => 'crmGrid',
  getControlType: () => 'grid',
  /** 1 is the table's own page among the platform's HomePage, FormContextUnrelated … */
  getContextType: () => 1,
  getEntityName: () => state.table.logicalName,
  getFetchXml: () => state.fetchXml,
  getGrid: () => ({
    getRows: () => rowsOf(state.rows),
    getSelectedRows: () => rowsOf(state.selection),
    /** -1 where the server did not count. */
    getTotalRecordCount: () => state.total ?? -1,
  }),
  getViewSelector: () => ({
    ...refusing('viewSelector', ['setCurrentView']),
    getCurrentView: () => ({ id: state.view.id, name: state.view.name, entityType: 'savedquery' }),
    isVisible: () => true,
  }),
  refresh: state.refresh,
  refreshRibbon: state.refreshRibbon,
});

const rowsOf = (rows: readonly RowReference[]) =>
  itemCollection(
    () => rows.map(gridRow),
    (row) => row.getKey(),
  );

const gridRow = ({ id, name, entityType }: RowReference) => ({
  getKey: () => id,
  data: {
    entity: {
      ...refusing('gridRow.data.entity', ['attributes']),
      getEntityName: () => entityType,
      getEntityReference: () => ({ id, name, entityType }),
      getId: () => `{${id.toUpperCase()}}`,
      getPrimaryAttributeValue: () => name,
    },
  },
});
