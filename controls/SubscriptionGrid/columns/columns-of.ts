import type { Column, Kind, Source } from '../table/column';
import { within } from '../within';
import { attributes } from './attributes';

type DataSet = ComponentFramework.PropertyTypes.DataSet;

/** The view's columns in the view's order. */
export const columnsOf = (dataSet: DataSet): readonly Column[] =>
  dataSet.columns
    .filter(({ isHidden, name }) => isHidden !== true && attributeOf(name) !== attributes.currency)
    .sort((one, other) => one.order - other.order)
    .map(({ name, displayName, dataType, visualSizeFactor, disableSorting, isPrimary }) => ({
      name,
      attribute: attributeOf(name),
      title: displayName,
      kind: kindOf(dataType),
      source: sourceOf(dataType, attributeOf(name)),
      width: widthOf(visualSizeFactor),
      isSortable: disableSorting !== true,
      isPrimary: isPrimary === true || name === 'csp_name',
    }));

/** A linked table's column is named with the link's alias before a dot. */
export const attributeOf = (name: string): string => name.slice(name.lastIndexOf('.') + 1);

const kindOf = (dataType: string): Kind => {
  if (dataType.startsWith('DateAndTime')) return 'instant';
  return /^(?:Whole|Decimal|FP|Currency)/.test(dataType) ? 'number' : 'text';
};

/** The codes of what differs from the provider are asked for like a choice's values. */
const sourceOf = (dataType: string, attribute: string): Source => {
  if (dataType.startsWith('Lookup')) return 'lookup';
  return attribute === attributes.disagreement || dataType === 'OptionSet' || dataType === 'TwoOptions' ? 'choice' : 'plain';
};

/** A view tells widths in pixels, some hosts in shares of a hundred; neither may make a column unreadable. */
const widthOf = (factor: number): number => within(96, factor > 20 ? factor : 140, 400);
