import type { Database } from '../../platform/database';
import { zoneOf } from './time-zone';

/** What a user chose about language and clock. `language` is that of texts, `locale` that of dates and numbers (both LCID). */
export type UserSettings = { readonly language: number; readonly locale: number; readonly zone: string };

export const settingsOf = (database: Database, userId: string): UserSettings => {
  const row = database.get('SELECT uilanguageid, localeid, timezonecode FROM usersettings WHERE systemuserid = ?', userId);
  return {
    language: Number(row?.['uilanguageid'] ?? 1033),
    locale: Number(row?.['localeid'] ?? 1033),
    zone: zoneOf(Number(row?.['timezonecode'] ?? 92)),
  };
};
