import { invalidInput, notFound } from '../errors';
import { operation, parameter, type Answer, type Call } from '../protocol/operation';
import { seekCollection } from '../protocol/resource';
import { continuationToken, readSeek } from '../protocol/seek';
import type { World } from '../world';
import { readAuditFilter } from './audit-filter';

const day = 24 * 60 * 60 * 1000;
const longestWindow = 30 * day;
const keptFor = 90 * day;

/** What was changed, oldest first. Without dates the last 30 days; a window of at most 30 days, nothing older than 90. */
export const listAuditRecords = (world: World) =>
  operation({
    feature: 'GET /v1/auditrecords',
    access: 'either',
    query: ['startDate', 'endDate', 'filter', 'size', 'seekOperation'],
    handle(call) {
      const { from, until } = readWindow(call);
      const { after, size } = readSeek(call);
      const keep = call.query['filter'] === undefined ? () => true : readAuditFilter(call.query['filter']);
      const rows = world.database
        .all(
          'SELECT number, record FROM audit WHERE partnerId = ? AND at >= ? AND at < ? AND number > ? ORDER BY number',
          call.caller.partnerId,
          from,
          until,
          after,
        )
        .map((row) => ({ number: Number(row['number']), record: JSON.parse(String(row['record'])) as Record<string, unknown> }))
        .filter(({ record }) => keep(record));
      const page = rows.slice(0, size);
      const last = page.at(-1);
      const options = new URLSearchParams(call.query);
      const more =
        rows.length > size && last ? { uri: `/auditrecords?${withNext(options)}`, token: continuationToken(last.number) } : undefined;
      return {
        status: 200,
        body: seekCollection(
          page.map(({ record }) => record),
          `/auditrecords?${options.toString()}`,
          more,
        ),
      };
    },
  });

export const getAuditRecord = (world: World) =>
  operation({ feature: 'GET /v1/auditrecords/{recordId}', access: 'either', handle: (call) => oneRecord(world, call) });

/** The same record where events link to it. */
export const getAuditRecordOfEvent = (world: World) =>
  operation({ feature: 'GET /auditactivity/v1/auditrecords/{recordId}', access: 'either', handle: (call) => oneRecord(world, call) });

const oneRecord = ({ database }: World, call: Call): Answer => {
  const row = database.get('SELECT record FROM audit WHERE partnerId = ? AND id = ?', call.caller.partnerId, parameter(call, 'recordId'));
  if (!row) throw notFound();
  return { status: 200, body: JSON.parse(String(row['record'])) };
};

const withNext = (options: URLSearchParams): string => {
  const next = new URLSearchParams(options);
  next.set('seekOperation', 'Next');
  return next.toString();
};

/** An end date without a time includes that day. */
const readWindow = (call: Call): { from: number; until: number } => {
  const end = call.query['endDate'];
  const until = end === undefined ? call.now + 1 : readDate(end) + (hasTime(end) ? 1 : day);
  const from = call.query['startDate'] === undefined ? until - longestWindow : readDate(call.query['startDate']);
  if (until <= from) throw invalidInput('startDate must be before endDate.');
  if (until - from > longestWindow + day) throw invalidInput('The dates must be at most 30 days apart.');
  if (from < call.now - keptFor - day) throw invalidInput('Audit records are kept for 90 days.');
  return { from, until };
};

const hasTime = (text: string): boolean => text.includes(':');

/** `2026-11-21`, ISO 8601, or the American form that the SDKs send, `11/21/2026 00:00:00`; UTC without a zone. */
const readDate = (text: string): number => {
  const american = /^(\d{1,2})\/(\d{1,2})\/(\d{4})(?: (\d{1,2}):(\d{2}):(\d{2}))?$/.exec(text);
  const [, month, date, year, hour = '0', minute = '0', second = '0'] = american ?? [];
  const instant = american
    ? Date.UTC(Number(year), Number(month) - 1, Number(date), Number(hour), Number(minute), Number(second))
    : Date.parse(hasTime(text) && !/(Z|[+-]\d{2}:\d{2})$/i.test(text) ? `${text}Z` : text);
  if (Number.isNaN(instant)) throw invalidInput(`${text} is not a date.`);
  return instant;
};
