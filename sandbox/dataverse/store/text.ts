/**
 * Text is compared without case. Beside every column of short text stands a shadow column that holds what it is compared by, so that a
 * question to many rows does not fold them one by one; long text is folded when it is asked.
 */
import { fold } from '../../platform/database';
import type { Attribute, Table } from '../solution/types';
import { quoted, shadowColumn } from './columns';
import type { Row } from './row';

export const isText = ({ type }: Attribute): boolean => type === 'string' || type === 'memo' || type === 'entityname';

export const hasShadow = ({ type }: Attribute): boolean => type === 'string';

/** A column as it is compared, as SQL; `prefix` is `alias.` of its table or nothing. */
export const compared = (attribute: Attribute, prefix = ''): string => {
  const { logicalName } = attribute;
  if (hasShadow(attribute)) return `${prefix}${quoted(shadowColumn(logicalName))}`;
  return isText(attribute) ? `fold(${prefix}${quoted(logicalName)})` : `${prefix}${quoted(logicalName)}`;
};

/** The row's columns with the shadows of those that are text. */
export const withShadows = (table: Table, row: Row): Row => {
  const shadows: Record<string, string | null> = {};
  for (const attribute of table.attributes) {
    const value = row[attribute.logicalName];
    if (value === undefined || !hasShadow(attribute)) continue;
    shadows[shadowColumn(attribute.logicalName)] = value === null ? null : fold(String(value));
  }
  return { ...row, ...shadows };
};
