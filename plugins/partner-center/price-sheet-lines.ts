import { fullSkuId } from '../../core/catalogue/offer-key';
import type { PriceLine } from '../providers/catalogue';
import { billingCycleOf, segmentOf, termOf } from './products-words';

/** A price list that is not what is documented; `message` names line and column. */
export class BrokenPriceList extends Error {}

/** Columns by name, since the order differs and later lists have more of them. */
const needed = ['productid', 'skuid', 'termduration', 'billingplan', 'currency', 'unitprice', 'erpprice', 'effectivestartdate'] as const;
type ColumnName = (typeof needed)[number] | 'effectiveenddate' | 'segment' | 'pricingtierrangemin';
type Read = (name: ColumnName) => string;

/** Takes the records of a price list, its header first, and hands over the lines that are sold by term; others are not for us. */
export const createLineReader = (take: (line: PriceLine) => void): ((record: readonly string[]) => void) => {
  let columns: ReadonlyMap<string, number> | null = null;
  let number = 0;
  return (record) => {
    number++;
    if (columns === null) {
      columns = headerOf(record);
      return;
    }
    const places = columns;
    const line = lineOf((name) => record[places.get(name) ?? -1]?.trim() ?? '', number);
    if (line !== null) take(line);
  };
};

const headerOf = (record: readonly string[]): ReadonlyMap<string, number> => {
  const columns = new Map(record.map((name, place) => [name.toLowerCase().replaceAll(/[\s_]/g, ''), place]));
  const missing = needed.filter((name) => !columns.has(name));
  if (missing.length > 0) throw new BrokenPriceList(`the price list has no column ${missing.join(', ')}`);
  return columns;
};

const lineOf = (read: Read, number: number): PriceLine | null => {
  const term = termOf(read('termduration'));
  const billingCycle = billingCycleOf(read('billingplan'));
  if (term === null || billingCycle === null) return null;
  const segment = read('segment');
  const from = instantOf(read('effectivestartdate'));
  const to = read('effectiveenddate') === '' ? openEnd : instantOf(read('effectiveenddate'));
  const line = {
    productId: read('productid').toUpperCase(),
    skuId: fullSkuId(read('skuid')),
    segment: segmentOf(segment),
    term,
    billingCycle,
    currency: read('currency').toUpperCase(),
    cost: amountOf(read('unitprice')),
    retail: amountOf(read('erpprice')),
    fromSeats: read('pricingtierrangemin') === '' ? null : amountOf(read('pricingtierrangemin')),
    validFrom: from,
    validTo: to >= openEnd ? null : to,
  };
  const numbers = [line.cost, line.retail, line.fromSeats ?? 0, from, to];
  if (numbers.some(Number.isNaN) || line.productId === '' || !/^[A-Z]{3}$/.test(line.currency))
    throw new BrokenPriceList(`line ${number} of the price list cannot be read`);
  return segment !== '' && line.segment === null ? null : line;
};

const amountOf = (text: string): number => (/^\d+(\.\d+)?$/.test(text) ? Number(text) : Number.NaN);

/** The list writes an open end as a day in the year 9999. */
const openEnd = Date.UTC(9999, 0, 1);

/** `2/1/2019 12:00:00 AM`, `11/30/9999 23:59`: month first, UTC. NaN for anything else. */
const instantOf = (text: string): number => {
  const parts = /^(\d{1,2})\/(\d{1,2})\/(\d{4})(?: (\d{1,2}):(\d{2})(?::(\d{2})(?:\.\d+)?)?(?: ?([AP])M)?)?$/i.exec(text);
  if (parts === null) return Number.NaN;
  const [month, day, year, hour, minute, second] = parts.slice(1, 7).map((part) => Number(part ?? 0));
  const half = parts[7]?.toUpperCase();
  const hours = half === undefined ? (hour ?? 0) : ((hour ?? 0) % 12) + (half === 'P' ? 12 : 0);
  return Date.UTC(year ?? 0, (month ?? 1) - 1, day ?? 1, hours, minute ?? 0, second ?? 0);
};
