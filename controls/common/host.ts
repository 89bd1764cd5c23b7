import { relativeTime } from '../../core/time/relative-time';
import { memberOf } from './member';
import { texts, type Texts } from './text';
import type { BrandShades } from './theme';

/** What the platform hands to a control, whatever its properties are. */
export type Context = ComponentFramework.Context<unknown>;
export type WebApi = Pick<ComponentFramework.WebApi, 'retrieveRecord' | 'retrieveMultipleRecords' | 'createRecord' | 'updateRecord'>;

/** What a control takes from the form that it stands on. */
export type Host = {
  /** The row's id, or `null` on a form that has not been saved yet. */
  readonly recordId: string | null;
  readonly webAPI: WebApi;
  /** Where the CRM lives, without a slash at the end. */
  readonly clientUrl: string;
  readonly userId: string;
  /** The user's language as a BCP 47 tag. */
  readonly locale: string;
  /** Pixels across; 0 while the form has not measured it. */
  readonly width: number;
  /** The platform's shades of its brand's colour, where it tells them. */
  readonly brand: BrandShades | null;
  readonly texts: Texts;
  /** Milliseconds since 1970, UTC. */
  now(): number;
  /** An id for a row that is to be made, so that making it can be repeated without harm. */
  newId(): string;
  /** East of UTC, by the user's own settings, at an instant. */
  offsetMinutes(instant: number): number;
  /** An instant in the user's zone and format; nothing for none. */
  formatInstant(iso: string | null): string;
  /** An instant in the user's zone and format, and how long ago or ahead it is, in the user's language; nothing for none. */
  formatAge(iso: string | null): string;
  /** A day (`YYYY-MM-DD`) in the user's language. */
  formatDay(day: string): string;
  /** The platform's format of an amount, for `use-money.ts`. */
  formatCurrency(amount: number, decimals: number, sign: string): string;
  /** Asks once more before something that cannot be undone, under a title of its own or the action's name. */
  confirm(action: string, question: string, cancel: string, title?: string): Promise<boolean>;
};

export const hostOf = (context: Context): Host => {
  const locale = locales[context.userSettings.languageId] ?? 'en';
  const formatInstant = (iso: string | null): string => (iso === null ? '' : context.formatting.formatDateShort(new Date(iso), true));
  return {
    recordId: recordIdOf(context),
    webAPI: context.webAPI,
    clientUrl: clientUrlOf(context),
    userId: plainId(context.userSettings.userId),
    locale,
    width: context.mode.allocatedWidth,
    brand: context.fluentDesignLanguage?.brand ?? null,
    texts: texts(context.resources),
    now: () => Date.now(),
    newId: () => crypto.randomUUID(),
    offsetMinutes: (instant) => context.userSettings.getTimeZoneOffsetMinutes(new Date(instant)),
    formatInstant,
    formatAge: (iso) => {
      if (iso === null) return '';
      const { value, unit } = relativeTime(Date.parse(iso), Date.now());
      return `${formatInstant(iso)} (${new Intl.RelativeTimeFormat(locale, { numeric: 'auto' }).format(value, unit)})`;
    },
    formatDay: (day) => new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(`${day}T00:00:00Z`)),
    formatCurrency: (amount, decimals, sign) => context.formatting.formatCurrency(amount, decimals, sign),
    confirm: async (action, question, cancel, title = action) => {
      const strings = { title, text: question, confirmButtonLabel: action, cancelButtonLabel: cancel };
      return (await context.navigation.openConfirmDialog(strings)).confirmed;
    },
  };
};

/** The product's four languages; others read English. */
const locales: Readonly<Record<number, string>> = { 1033: 'en', 1036: 'fr', 1031: 'de', 1026: 'bg' };

/**
 * Model-driven forms tell the record's id in one of two members that the typings do not know (`mode.contextInfo`, `page`);
 * neither is promised, so both are looked for and neither is trusted.
 */
const recordIdOf = (context: Context): string | null => {
  const places = [memberOf(context.mode, 'contextInfo'), memberOf(context, 'page')];
  const id = places.map((place) => memberOf(place, 'entityId')).find((each) => typeof each === 'string' && each !== '');
  return typeof id === 'string' ? plainId(id) : null;
};

const clientUrlOf = (context: Context): string => {
  const page = memberOf(context, 'page');
  const getClientUrl = memberOf(page, 'getClientUrl');
  const url: unknown = typeof getClientUrl === 'function' ? getClientUrl.call(page) : window.location.origin;
  return String(url).replace(/\/$/, '');
};

/** Ids come with or without braces, in either case. */
const plainId = (id: string): string => id.replace(/[{}]/g, '').toLowerCase();
