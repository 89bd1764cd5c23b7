import { euroId } from '../organization/well-known';
import type { Table } from '../solution/types';
import type { Row } from '../store/row';
import { pointer } from './references';

/** An amount that comes without a currency is of the organization's own. */
export const withCurrency = (table: Table, row: Row): Row => {
  const hasCurrency = table.attributes.some((each) => each.logicalName === 'transactioncurrencyid');
  const hasAmount = table.attributes.some((each) => each.type === 'money' && typeof row[each.logicalName] === 'number');
  if (!hasCurrency || !hasAmount || typeof row['transactioncurrencyid'] === 'string') return row;
  return { ...row, ...pointer('transactioncurrencyid', euroId, 'transactioncurrency') };
};
