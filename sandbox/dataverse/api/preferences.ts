import { NotSupported } from '../../platform/not-supported';
import * as errors from '../errors';

/** What the header Prefer asks for, and the part of it that was honoured. */
export type Preferences = {
  readonly representation: boolean;
  readonly pageSize: number | null;
  /** Null: none; `*`: all; else the names or patterns (`OData.*`). */
  readonly annotations: readonly string[];
  readonly trackChanges: boolean;
  readonly continueOnError: boolean;
  readonly applied: string | null;
};

export const readPreferences = (header: string | null, loose: boolean): Preferences => {
  const parts = split(header ?? '');
  const value = (name: string) => parts.find((part) => part.name === name)?.value ?? null;
  const unknown = parts.find((part) => !known.has(part.name));
  if (unknown && !loose) throw new NotSupported(`preference ${unknown.name}`);
  const applied = parts.filter((part) => applies(part)).map((part) => part.text);
  return {
    representation: value('return') === 'representation',
    pageSize: pageSize(value('odata.maxpagesize')),
    annotations: (value('odata.include-annotations') ?? '')
      .split(',')
      .map((each) => each.trim())
      .filter((each) => each !== ''),
    trackChanges: parts.some((part) => part.name === 'odata.track-changes'),
    continueOnError: parts.some((part) => part.name === 'odata.continue-on-error' && part.value !== 'false'),
    applied: applied.length === 0 ? null : applied.join(','),
  };
};

/** Whether an annotation was asked for by its full name. */
export const wantsAnnotation = ({ annotations }: Preferences, name: string): boolean =>
  annotations.some((each) => each === '*' || each === name || (each.endsWith('.*') && name.startsWith(each.slice(0, -1))));

const known = new Set([
  'return',
  'odata.maxpagesize',
  'odata.include-annotations',
  'odata.track-changes',
  'odata.continue-on-error',
  'respond-async',
]);

type Part = { readonly name: string; readonly value: string | null; readonly text: string };

const applies = ({ name, value }: Part): boolean => name !== 'respond-async' && !(name === 'return' && value !== 'representation');

/** Preferences are parted by commas, which may also stand inside quotes. */
const split = (header: string): readonly Part[] =>
  (header.match(/(?:[^,"]|"[^"]*")+/g) ?? [])
    .map((text) => text.trim())
    .filter((text) => text !== '')
    .map((text) => {
      const equals = text.indexOf('=');
      if (equals < 0) return { name: text.toLowerCase(), value: null, text };
      return {
        name: text.slice(0, equals).trim().toLowerCase(),
        value: text
          .slice(equals + 1)
          .trim()
          .replace(/^"(.*)"$/, '$1'),
        text,
      };
    });

const pageSize = (value: string | null): number | null => {
  if (value === null) return null;
  if (!/^[1-9]\d*$/.test(value)) throw errors.badQuery('Invalid value for the preference odata.maxpagesize.');
  return Math.min(Number(value), 5000);
};
