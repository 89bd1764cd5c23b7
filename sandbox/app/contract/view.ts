import type { AttributeType } from '../../dataverse/solution/types';
import type { CustomControlBinding } from '../client/form/form-definition';

/** A saved view: its question as FetchXML, its columns as read from the layout. */
export type ViewDefinition = {
  readonly id: string;
  readonly name: string;
  readonly kind: ViewKind;
  readonly isDefault: boolean;
  readonly fetchXml: string;
  readonly columns: readonly ViewColumn[];
  /** The control that stands for the grid, once for each form factor; empty for the shell's own grid. */
  readonly customControls: readonly CustomControlBinding[];
  /** The orders of the fetch's own entity. */
  readonly orders: readonly ViewOrder[];
};

export type ViewKind = 'public' | 'advancedFind' | 'associated' | 'quickFind' | 'lookup' | 'other';

export type ViewColumn = {
  /** Name of the value in a row: the column's logical name, or `alias.column` of a linked table. */
  readonly name: string;
  readonly label: string;
  /** Pixels, as the layout says. */
  readonly width: number;
  readonly type: AttributeType;
  /** False for columns of linked tables, by which the grid neither sorts nor filters. */
  readonly own: boolean;
};

export type ViewOrder = { readonly column: string; readonly descending: boolean };
