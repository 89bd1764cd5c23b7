import { NotSupported } from '../../platform/not-supported';
import * as errors from '../errors';
import type { Literal } from '../query/plan';
import type { Fragment } from '../security/access';
import { isDay, parseDay } from '../store/instants';
import { settingsOf } from '../settings/settings';
import { calendarPeriod, dayPeriod, lastPeriod, nextPeriod, olderThan, type Period } from './periods';
import type { Resolved, Scope } from './sources';
import { wallClock } from '../settings/time-zone';

/** The named conditions of FetchXML and of the Web API's query functions. */
export const namedOperator = (scope: Scope, left: Resolved, name: string, values: readonly Literal[]): Fragment =>
  aboutCaller(scope, left, name) ?? aboutChoices(left, name, values) ?? aboutTime(scope, left, name, values);

const aboutCaller = (scope: Scope, { sql }: Resolved, name: string): Fragment | null => {
  const { userId, teamIds, businessUnitId } = scope.session.rights;
  const among = (ids: readonly string[]) => ({ sql: `${sql} IN (${ids.map(() => '?').join(', ')})`, values: ids });
  switch (name) {
    case 'eq-userid':
      return { sql: `${sql} = ?`, values: [userId] };
    case 'ne-userid':
      return { sql: `(${sql} <> ? OR ${sql} IS NULL)`, values: [userId] };
    case 'eq-userteams':
      return among(teamIds);
    case 'eq-useroruserteams':
      return among([userId, ...teamIds]);
    case 'eq-businessid':
      return { sql: `${sql} = ?`, values: [businessUnitId] };
    case 'ne-businessid':
      return { sql: `(${sql} <> ? OR ${sql} IS NULL)`, values: [businessUnitId] };
    case 'eq-userlanguage':
      return { sql: `${sql} = ?`, values: [settingsOf(scope.session.engine.database, userId).language] };
    default:
      return null;
  }
};

const aboutChoices = ({ sql }: Resolved, name: string, values: readonly Literal[]): Fragment | null => {
  if (name !== 'contain-values' && name !== 'not-contain-values') return null;
  const contains = `(${values.map(() => `${sql} LIKE ?`).join(' OR ')})`;
  return {
    sql: name === 'contain-values' ? contains : `(${sql} IS NULL OR NOT ${contains})`,
    values: values.map((value) => `%,${String(value)},%`),
  };
};

const aboutTime = (scope: Scope, left: Resolved, name: string, values: readonly Literal[]): Fragment => {
  const { engine, caller } = scope.session;
  const zone = isDay(left.attribute) ? 'UTC' : settingsOf(engine.database, caller.userId).zone;
  const now = isDay(left.attribute)
    ? wallClock(settingsOf(engine.database, caller.userId).zone, engine.clock.now()).getTime()
    : engine.clock.now();
  const period = calendar(zone, now, name) ?? counted(zone, now, name, values) ?? ofDay(zone, name, values);
  if (!period) throw new NotSupported(`query operator ${name}`);
  return within(left, period);
};

const calendar = (zone: string, now: number, name: string): Period | null => {
  const days: Readonly<Record<string, number>> = { yesterday: -1, today: 0, tomorrow: 1 };
  const offset = days[name];
  if (offset !== undefined) return calendarPeriod(zone, now, 'day', offset);
  if (name === 'last-seven-days') return lastPeriod(zone, now, 'day', 7);
  if (name === 'next-seven-days') return nextPeriod(zone, now, 'day', 7);
  const match = /^(last|this|next)-(week|month|year)$/.exec(name);
  const [, when, unit] = match ?? [];
  return unit === 'week' || unit === 'month' || unit === 'year'
    ? calendarPeriod(zone, now, unit, when === 'last' ? -1 : when === 'next' ? 1 : 0)
    : null;
};

const units = { minutes: 'minute', hours: 'hour', days: 'day', weeks: 'week', months: 'month', years: 'year' } as const;
const isUnit = (name: string | undefined): name is keyof typeof units => name !== undefined && name in units;

const counted = (zone: string, now: number, name: string, values: readonly Literal[]): Period | null => {
  const [, kind, unit] = /^(last|next|olderthan)-x-(\w+)$/.exec(name) ?? [];
  if (!isUnit(unit)) return null;
  const count = Number(values[0]);
  if (!Number.isInteger(count) || count < 1) throw errors.wrongLiteral('Edm.Int64', values[0]);
  if (kind === 'last') return lastPeriod(zone, now, units[unit], count);
  return kind === 'next' ? nextPeriod(zone, now, units[unit], count) : olderThan(zone, now, units[unit], count);
};

const ofDay = (zone: string, name: string, values: readonly Literal[]): Period | null => {
  if (name !== 'on' && name !== 'on-or-before' && name !== 'on-or-after') return null;
  const day = parseDay(String(values[0]).slice(0, 10));
  if (day === null) throw errors.wrongLiteral('Edm.Date', values[0]);
  const { from, until } = dayPeriod(zone, day);
  return { from: name === 'on-or-before' ? null : from, until: name === 'on-or-after' ? null : until };
};

const within = ({ sql, attribute }: Resolved, { from, until }: Period): Fragment => {
  const text = (instant: number) =>
    isDay(attribute) ? new Date(instant).toISOString().slice(0, 10) : `${new Date(instant).toISOString().slice(0, 19)}Z`;
  const parts = [
    ...(from === null ? [] : [[`${sql} >= ?`, text(from)] as const]),
    ...(until === null ? [] : [[`${sql} < ?`, text(until)] as const]),
  ];
  return { sql: `(${parts.map(([part]) => part).join(' AND ')})`, values: parts.map(([, value]) => value) };
};
