import { child, textOf, type XmlElement } from '../../../platform/xml';
import type { Attribute, AttributeType } from '../types';
import { flagIn, numberIn, present, textsOf } from '../values';

/** Words of `<Type>` to the types of this sandbox. Images, files and party lists are not held. */
const types = new Map<string, AttributeType>([
  ['nvarchar', 'string'],
  ['ntext', 'memo'],
  ['int', 'integer'],
  ['bigint', 'bigint'],
  ['decimal', 'decimal'],
  ['float', 'double'],
  ['money', 'money'],
  ['bit', 'boolean'],
  ['datetime', 'datetime'],
  ['picklist', 'picklist'],
  ['multiselectpicklist', 'multiselectpicklist'],
  ['state', 'state'],
  ['status', 'status'],
  ['lookup', 'lookup'],
  ['customer', 'customer'],
  ['owner', 'owner'],
  ['primarykey', 'uniqueidentifier'],
  ['uniqueidentifier', 'uniqueidentifier'],
  ['entityname', 'entityname'],
]);

const behaviors: Readonly<Record<number, 'UserLocal' | 'DateOnly' | 'TimeZoneIndependent'>> = {
  1: 'UserLocal',
  2: 'DateOnly',
  3: 'TimeZoneIndependent',
};

const requirements = ['none', 'recommended', 'required', 'systemrequired'] as const;

/** One `<attribute>` of a table, or `null` where its type is not held. */
export const readAttribute = (table: string, element: XmlElement): Attribute | null => {
  const schemaName = element.attributes['PhysicalName'] ?? textOf(element, 'Name');
  const logicalName = (textOf(element, 'LogicalName') ?? schemaName)?.toLowerCase();
  const type = types.get(textOf(element, 'Type')?.toLowerCase() ?? '');
  if (!schemaName || !logicalName || !type) return null;
  const level = textOf(element, 'RequiredLevel');
  const behavior = numberIn(element, 'Behavior');
  return present({
    logicalName,
    schemaName,
    type,
    labels: textsOf(element, 'displaynames'),
    required: requirements.find((known) => known === level) ?? 'none',
    custom: flagIn(element, 'IsCustomField', false),
    validForCreate: flagIn(element, 'ValidForCreateApi', true),
    validForUpdate: flagIn(element, 'ValidForUpdateApi', true),
    audited: flagIn(element, 'IsAuditEnabled', false),
    maxLength: numberIn(element, 'MaxLength'),
    format: textOf(element, 'Format')?.toLowerCase(),
    dateBehavior: behavior === undefined ? undefined : behaviors[behavior],
    min: numberIn(element, 'MinValue'),
    max: numberIn(element, 'MaxValue'),
    accuracy: numberIn(element, 'Accuracy'),
    precisionSource: numberIn(element, 'AccuracySource'),
    calculationOf: textOf(element, 'CalculationOf')?.toLowerCase(),
    autoNumberFormat: textOf(element, 'AutoNumberFormat'),
    optionSet: textOf(element, 'OptionSetName') ?? (child(element, 'optionset') && `${table}_${logicalName}`),
    defaultValue: defaultOf(element),
  });
};

/** -1 says "no default". */
const defaultOf = (element: XmlElement): number | undefined => {
  const value = numberIn(element, 'AppDefaultValue');
  return value === -1 ? undefined : value;
};
