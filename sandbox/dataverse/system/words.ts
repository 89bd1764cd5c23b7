/** The words in which the platform's own tables are written down. */
import type { Attribute, AttributeType, Key, Option, OptionSet, Relationship, Table, Texts } from '../solution/types';

/** One text in the languages of the sandbox: English, French, German, Bulgarian. */
export const texts = (en: string, fr: string, de: string, bg: string): Texts => ({ 1033: en, 1036: fr, 1031: de, 1026: bg });
/** For columns that no form and no message shows. */
export const untold = (name: string): Texts => ({ 1033: name });

type Extra = Partial<Omit<Attribute, 'logicalName' | 'type' | 'labels'>>;

export const column = (logicalName: string, type: AttributeType, labels: Texts, extra: Extra = {}): Attribute => ({
  logicalName,
  schemaName: extra.schemaName ?? logicalName,
  type,
  labels,
  required: 'none',
  custom: false,
  validForCreate: true,
  validForUpdate: true,
  audited: false,
  ...extra,
});

export const text = (name: string, maxLength: number, labels: Texts = untold(name), extra: Extra = {}) =>
  column(name, 'string', labels, { maxLength, format: 'text', ...extra });
export const memo = (name: string, maxLength: number, labels: Texts = untold(name)) => column(name, 'memo', labels, { maxLength });
export const whole = (name: string, labels: Texts = untold(name), min = -2147483648, max = 2147483647) =>
  column(name, 'integer', labels, { min, max });
export const money = (name: string, labels: Texts) =>
  column(name, 'money', labels, { accuracy: 2, precisionSource: 2, min: 0, max: 1000000000000 });
export const yesNo = (name: string, optionSet: string, labels: Texts = untold(name), initial = 0) =>
  column(name, 'boolean', labels, { optionSet, defaultValue: initial });
export const instant = (name: string, labels: Texts = untold(name), extra: Extra = {}) =>
  column(name, 'datetime', labels, { dateBehavior: 'UserLocal', format: 'datetime', ...extra });
export const choice = (name: string, optionSet: string, labels: Texts = untold(name), extra: Extra = {}) =>
  column(name, 'picklist', labels, { optionSet, ...extra });
export const lookup = (name: string, labels: Texts = untold(name), extra: Extra = {}) => column(name, 'lookup', labels, extra);
export const id = (name: string) => column(name, 'uniqueidentifier', untold(name), { required: 'systemrequired', validForUpdate: false });

export const option = (value: number, labels: Texts, state?: number): Option => ({
  value,
  labels,
  ...(state === undefined ? {} : { state }),
});
export const optionSet = (name: string, ...options: readonly Option[]): OptionSet => ({
  name,
  global: false,
  labels: untold(name),
  options,
});

/** A lookup's other end. The collection's name is what the service calls it, case and all. */
export const relationship = (
  name: string,
  from: readonly [table: string, attribute: string, navigation: string],
  to: readonly [table: string, navigation: string],
  onDelete: Relationship['onDelete'] = 'RemoveLink',
): Relationship => ({
  name,
  referencing: { table: from[0], attribute: from[1], navigation: from[2] },
  referenced: { table: to[0], navigation: to[1] },
  onDelete,
  onAssign: 'NoCascade',
});

type TableWords = {
  readonly schemaName: string;
  readonly set: string;
  readonly primaryId: string;
  readonly primaryName: string;
  readonly labels: Texts;
  readonly pluralLabels: Texts;
  readonly ownership: Table['ownership'];
  readonly attributes: readonly Attribute[];
  readonly keys?: readonly Key[];
  readonly notes?: boolean;
  readonly activities?: boolean;
};

export const table = (words: TableWords): Table => ({
  logicalName: words.schemaName.toLowerCase(),
  schemaName: words.schemaName,
  setName: words.set,
  primaryId: words.primaryId,
  primaryName: words.primaryName,
  labels: words.labels,
  pluralLabels: words.pluralLabels,
  ownership: words.ownership,
  changeTracking: words.ownership !== 'none',
  hasNotes: words.notes ?? false,
  hasActivities: words.activities ?? false,
  attributes: [id(words.primaryId), ...words.attributes],
  keys: words.keys ?? [],
});

/** A table of the platform's machinery, which no form shows. */
export const machinery = (
  schemaName: string,
  set: string,
  primaryName: string,
  attributes: readonly Attribute[],
  options: { readonly primaryId?: string; readonly ownership?: Table['ownership']; readonly keys?: readonly Key[] } = {},
): Table =>
  table({
    schemaName,
    set,
    primaryId: options.primaryId ?? `${schemaName.toLowerCase()}id`,
    primaryName,
    labels: untold(schemaName),
    pluralLabels: untold(set),
    ownership: options.ownership ?? 'organization',
    attributes,
    keys: options.keys ?? [],
  });

/** What one file of this folder contributes. */
export type SystemPart = {
  readonly tables: readonly Table[];
  readonly optionSets?: readonly OptionSet[];
  readonly relationships?: readonly Relationship[];
};
