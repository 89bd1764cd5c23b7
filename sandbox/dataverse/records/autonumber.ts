import { nextNumber } from '../store/row';
import type { Engine } from '../engine';

type Sources = Pick<Engine, 'database' | 'clock' | 'newId'>;

const alphabet = 'ABCDEFGHJKLMNPQRSTUVWXYZ0123456789';
const placeholder = /\{(SEQNUM|RANDSTRING|DATETIMEUTC):([^}]+)\}/g;

/** The next value of an autonumber column, e.g. `RUN-{SEQNUM:5}` → `RUN-01000`. Sequences begin at 1000, as the service's do. */
export const autonumber = (engine: Sources, table: string, column: string, format: string): string =>
  format.replace(placeholder, (_, kind: string, argument: string) => {
    if (kind === 'SEQNUM') return String(nextNumber(engine.database, `${table}.${column}`, 1000)).padStart(Number(argument), '0');
    if (kind === 'RANDSTRING') return randomText(engine, Number(argument));
    return dateText(new Date(engine.clock.now()), argument);
  });

/** Random letters and digits out of a new id, so that the source of randomness is the one that was passed in. */
const randomText = (engine: Sources, length: number): string => {
  let digits = '';
  while (digits.length < length * 2) digits += engine.newId().replaceAll('-', '');
  return Array.from({ length }, (_, at) => alphabet[parseInt(digits.slice(at * 2, at * 2 + 2), 16) % alphabet.length]).join('');
};

const dateText = (instant: Date, format: string): string => {
  const iso = instant.toISOString();
  const parts: Readonly<Record<string, string>> = {
    yyyy: iso.slice(0, 4),
    yy: iso.slice(2, 4),
    MM: iso.slice(5, 7),
    dd: iso.slice(8, 10),
    HH: iso.slice(11, 13),
    mm: iso.slice(14, 16),
    ss: iso.slice(17, 19),
  };
  return format.replace(/yyyy|yy|MM|dd|HH|mm|ss/g, (part) => parts[part] ?? part);
};
