import type { TableDefinition } from '../../../contract/table';
import type { ViewColumn } from '../../../contract/view';
import { dataTypeOf } from './data-types';

type Column = ComponentFramework.PropertyHelper.DataSetApi.Column;

/** The view's columns as a data set lists them; `visualSizeFactor` is the layout's width in pixels. Linked tables' are not sorted by. */
export const dataSetColumns = (table: TableDefinition, columns: readonly ViewColumn[]): Column[] =>
  columns.map((column, order) => ({
    name: column.name,
    displayName: column.label,
    dataType: dataTypeOf(column.type, column.own ? table.attributes[column.name] : undefined),
    alias: column.name,
    order,
    visualSizeFactor: column.width,
    isHidden: false,
    isPrimary: column.name === table.primaryName,
    disableSorting: !column.own,
  }));

/** A column that the control asked for beside those of the view: it is read, but no place is meant for it. */
export const addedColumn = (table: TableDefinition, name: string, order: number): Column => {
  const attribute = table.attributes[name];
  return {
    name,
    displayName: attribute?.label ?? name,
    dataType: dataTypeOf(attribute?.type ?? 'string', attribute),
    alias: name,
    order,
    visualSizeFactor: 0,
    isHidden: true,
    isPrimary: false,
    disableSorting: attribute === undefined,
  };
};
