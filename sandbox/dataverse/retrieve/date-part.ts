import type { GroupBy } from '../query/plan';
import { settingsOf } from '../settings/settings';
import { offsetChanges } from '../settings/time-zone';
import { isDay } from '../store/instants';
import { quoted } from '../store/columns';
import type { Resolved, Sources } from './sources';

/** The part of a date as SQL, as the caller's clocks showed it at that instant: summer time counts where it was in force. A day has no zone. */
export const datePart = (sources: Sources, column: Resolved, part: NonNullable<GroupBy['dateGrouping']>): string => {
  const local = isDay(column.attribute) ? column.sql : localTime(sources, column);
  switch (part) {
    case 'year':
      return `CAST(strftime('%Y', ${local}) AS INTEGER)`;
    case 'quarter':
      return `((CAST(strftime('%m', ${local}) AS INTEGER) + 2) / 3)`;
    case 'month':
      return `CAST(strftime('%m', ${local}) AS INTEGER)`;
    case 'week':
      return `(CAST(strftime('%W', ${local}) AS INTEGER) + 1)`;
    case 'day':
      return `CAST(strftime('%d', ${local}) AS INTEGER)`;
  }
};

const localTime = ({ session }: Sources, { sql, source, attribute }: Resolved): string => {
  const { database } = session.engine;
  const column = quoted(attribute.logicalName);
  const bounds = database.get(`SELECT min(${column}) AS first, max(${column}) AS last FROM ${quoted(source.table.logicalName)}`);
  if (typeof bounds?.['first'] !== 'string' || typeof bounds['last'] !== 'string') return sql;
  const { zone } = settingsOf(database, session.caller.userId);
  const [first, ...later] = offsetChanges(zone, Date.parse(bounds['first']), Date.parse(bounds['last']));
  const cases = later.reverse().map(({ from, minutes }) => `WHEN ${sql} >= '${secondsOf(from)}' THEN '${minutes} minutes'`);
  const otherwise = `'${first.minutes} minutes'`;
  return `datetime(${sql}, ${cases.length === 0 ? otherwise : `CASE ${cases.join(' ')} ELSE ${otherwise} END`})`;
};

const secondsOf = (instant: number): string => `${new Date(instant).toISOString().slice(0, 19)}Z`;
