import { isLookup, navigationsOf, tableOf, type Definitions } from '../definitions/definitions';
import type { Session } from '../engine';
import type { Found, FoundColumn } from '../retrieve/found';
import { baseCurrencyOf, currencyWith, type Currency } from '../settings/currency';
import type { Attribute } from '../solution/types';
import type { Row, Stored } from '../store/row';
import { quoted, typeColumn } from '../store/columns';
import { toJson } from '../store/values';
import type { Call } from './exchange';
import { formatterFor } from './formatted-value';
import { wantsAnnotation } from './preferences';

const formatted = 'OData.Community.Display.V1.FormattedValue';
const lookupTable = 'Microsoft.Dynamics.CRM.lookuplogicalname';
const lookupNavigation = 'Microsoft.Dynamics.CRM.associatednavigationproperty';

type RowWriter = { write(found: Found): Record<string, unknown> };

type RowStyle = {
  /** FetchXML answers leave out columns without a value. */ readonly omitEmpty?: boolean;
  /** Answers of several rows say where each expanded collection can be read alone. */ readonly nestedLinks?: boolean;
};

/** Writes rows as the Web API does. */
export const rowWriter = (call: Call, { omitEmpty = false, nestedLinks = false }: RowStyle = {}): RowWriter => {
  const { session, preferences, request } = call;
  const definitions = session.engine.definitions();
  const formatter = formatterFor(session);
  const nameOf = namesOf(session);
  const currencyFor = currenciesOf(session);
  const wants = (name: string) => wantsAnnotation(preferences, name);

  const writeColumn = (out: Record<string, unknown>, column: FoundColumn, row: Row): void => {
    const value = row[column.name] ?? null;
    if (value === null && omitEmpty) return;
    const attribute = column.source?.attribute;
    const member = attribute && isLookup(attribute) ? lookupMember(column.name) : column.name;
    if (value !== null && attribute) annotate(out, column, member, attribute, value, row);
    if (value !== null && !attribute && wants(formatted)) out[`${member}@${formatted}`] = String(value);
    out[member] = attribute ? toJson(attribute, value) : value;
  };

  const annotate = (
    out: Record<string, unknown>,
    column: FoundColumn,
    member: string,
    attribute: Attribute,
    value: Stored,
    row: Row,
  ): void => {
    const target = isLookup(attribute) ? row[typeColumn(column.name)] : null;
    if (typeof target === 'string') {
      const navigation = navigationName(definitions, column.source?.table ?? '', attribute.logicalName, target);
      if (wants(lookupNavigation) && navigation) out[`${member}@${lookupNavigation}`] = navigation;
      if (wants(lookupTable)) out[`${member}@${lookupTable}`] = target;
      const name = wants(formatted) ? nameOf(target, String(value)) : null;
      if (name !== null) out[`${member}@${formatted}`] = name;
    } else if (wants(formatted)) {
      const text = formatter.format(attribute, value, currencyFor(column, row));
      if (text !== null) out[`${member}@${formatted}`] = text;
    }
  };

  const write = (found: Found): Record<string, unknown> => {
    const { row, table, columns, expanded } = found;
    const out: Record<string, unknown> = {};
    if (table && row['versionnumber'] !== undefined) out['@odata.etag'] = etag(row);
    for (const column of columns) writeColumn(out, column, row);
    for (const [navigation, each] of Object.entries(expanded)) {
      if (each === null || 'row' in each) out[navigation] = each && write(each);
      else if ('reference' in each)
        out[navigation] = { '@odata.id': `${request.root}/${each.reference.table.setName}(${each.reference.id})` };
      else {
        out[navigation] = each.rows.map(write);
        if (table && nestedLinks)
          out[`${navigation}@odata.nextLink`] = `${request.root}/${table.setName}(${String(row[table.primaryId])})/${navigation}`;
      }
    }
    return out;
  };
  return { write };
};

export const etag = (row: Row): string => `W/"${String(row['versionnumber'])}"`;

/** `x` of the row itself is `_x_value`; of a joined table it stays `alias.x`. */
const lookupMember = (name: string): string => (name.includes('.') ? name : `_${name}_value`);

const navigationName = (definitions: Definitions, table: string, column: string, target: string): string | null =>
  [...navigationsOf(definitions, table).values()].find(
    (each) => each.kind === 'one' && each.column === column && (each.target === target || each.target === 'owner'),
  )?.name ?? null;

/** Currencies of amounts; each is read once an answer. An amount in the organization's own currency has its symbol. */
const currenciesOf = ({ engine: { database } }: Session) => {
  const known = new Map<string, Currency | null>();
  const read = (key: string, find: () => Currency | null): Currency | null => {
    const currency = known.get(key);
    if (currency !== undefined) return currency;
    const found = find();
    known.set(key, found);
    return found;
  };
  return ({ name, source }: FoundColumn, row: Row): Currency | null => {
    if (source?.attribute.type !== 'money') return null;
    if (source.attribute.calculationOf !== undefined) return read('', () => baseCurrencyOf(database));
    const id = row[`${name.slice(0, name.lastIndexOf('.') + 1)}transactioncurrencyid`];
    return typeof id === 'string' ? read(id, () => currencyWith(database, id)) : null;
  };
};

/** Names of rows that lookups point to; each is read once an answer. */
const namesOf = (session: Session) => {
  const known = new Map<string, string | null>();
  return (tableName: string, id: string): string | null => {
    const key = `${tableName} ${id}`;
    const name = known.get(key);
    if (name !== undefined) return name;
    const found = readName(session, tableName, id);
    known.set(key, found);
    return found;
  };
};

const readName = (session: Session, tableName: string, id: string): string | null => {
  const { engine } = session;
  if (!engine.definitions().tables.has(tableName)) return null;
  const table = tableOf(engine.definitions(), tableName);
  const row = engine.database.get(
    `SELECT ${quoted(table.primaryName)} AS name FROM ${quoted(table.logicalName)} WHERE ${quoted(table.primaryId)} = ?`,
    id,
  );
  return typeof row?.['name'] === 'string' ? row['name'] : null;
};
