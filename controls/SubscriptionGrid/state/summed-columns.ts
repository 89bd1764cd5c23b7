import { attributes } from '../columns/attributes';
import type { Column } from '../table/column';
import type { GroupedColumns } from '../table/grouped';
import type { SummedColumns } from '../table/totals';

/** What is summed and grouped by, as the view's data set names it; a column that the view has not is empty everywhere. */
export const summedColumns = (columns: readonly Column[]): SummedColumns & GroupedColumns => {
  const nameOf = (attribute: string): string => columns.find((column) => column.attribute === attribute)?.name ?? attribute;
  return {
    seats: nameOf(attributes.seats),
    amount: nameOf(attributes.cycleTotal),
    currency: attributes.currency,
    account: nameOf(attributes.customer),
    renewal: nameOf(attributes.renewsOn),
  };
};
