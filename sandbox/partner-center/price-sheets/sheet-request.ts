import { findCountry } from '../countries/country';
import { NotSupported } from '../../platform/not-supported';
import { invalidInput } from '../errors';
import { parameter, type Call } from '../protocol/operation';
import { parseEnumeration } from '../protocol/enumeration';

/** Which prices are asked for. Instants are UTC milliseconds, the end exclusive. */
export type SheetRequest = {
  readonly country: string;
  readonly timeline: 'current' | 'history' | 'future';
  readonly from: number;
  readonly until: number;
};

const views = ['azure_consumption', 'azure_reservations', 'updatedlicensebased', 'marketplace', 'software'] as const;

/** Reads `pricesheets(Market='US',PricesheetView='updatedlicensebased')` and the query. The sandbox sells licences only. */
export const readSheetRequest = (call: Call): SheetRequest => {
  const keys = keysOf(parameter(call, 'pricesheets'));
  const market = keys.get('market');
  const view = keys.get('pricesheetview');
  if (market === undefined || view === undefined) throw invalidInput('Market and PricesheetView are required.');
  const country = findCountry(market);
  if (!country) throw invalidInput(`Market ${market} is unknown.`);
  const wanted = parseEnumeration(views, view);
  if (wanted !== 'updatedlicensebased') throw new NotSupported(`PricesheetView ${wanted}`);
  const timeline = parseEnumeration(['current', 'history', 'future'], call.query['timeline'] ?? 'current');
  return { country: country.iso2Code, timeline, ...periodOf(timeline, call) };
};

const keysOf = (segment: string): ReadonlyMap<string, string> => {
  const list = /^pricesheets\((.*)\)$/i.exec(segment)?.[1];
  if (list === undefined) throw new NotSupported(`GET /partner-sales/v1.0/sales/${segment}`);
  return new Map([...list.matchAll(/(\w+)\s*=\s*'([^']*)'/g)].map(([, name = '', value = '']) => [name.toLowerCase(), value]));
};

const periodOf = (timeline: SheetRequest['timeline'], { query, now }: Call): { from: number; until: number } => {
  const { month } = query;
  if (timeline !== 'history') {
    if (month !== undefined) throw invalidInput('month goes with timeline=history only.');
    return timeline === 'current' ? { from: now, until: now + 1 } : { from: now + 1, until: Number.POSITIVE_INFINITY };
  }
  const [, year, number] = /^(\d{4})(\d{2})$/.exec(month ?? '') ?? [];
  if (year === undefined || number === undefined || Number(number) < 1 || Number(number) > 12)
    throw invalidInput('month must be of the form YYYYMM.');
  return { from: Date.UTC(Number(year), Number(number) - 1), until: Date.UTC(Number(year), Number(number)) };
};
