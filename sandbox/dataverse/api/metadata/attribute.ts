import { isLookup, targetsOf, type Definitions } from '../../definitions/definitions';
import type { Attribute, AttributeType, Table } from '../../solution/types';
import type { Json } from '../../store/values';
import { label, managed, noLabel } from './label';
import { metadataId } from './metadata-id';
import type { Node } from './node';
import { optionSetNode } from './option-set';

/** The service's names for a column's type: of its definition, its type code and its type. */
const names: Readonly<Record<AttributeType, readonly [metadata: string, code: string, type: string]>> = {
  string: ['StringAttributeMetadata', 'String', 'StringType'],
  memo: ['MemoAttributeMetadata', 'Memo', 'MemoType'],
  integer: ['IntegerAttributeMetadata', 'Integer', 'IntegerType'],
  bigint: ['BigIntAttributeMetadata', 'BigInt', 'BigIntType'],
  decimal: ['DecimalAttributeMetadata', 'Decimal', 'DecimalType'],
  double: ['DoubleAttributeMetadata', 'Double', 'DoubleType'],
  money: ['MoneyAttributeMetadata', 'Money', 'MoneyType'],
  boolean: ['BooleanAttributeMetadata', 'Boolean', 'BooleanType'],
  datetime: ['DateTimeAttributeMetadata', 'DateTime', 'DateTimeType'],
  picklist: ['PicklistAttributeMetadata', 'Picklist', 'PicklistType'],
  multiselectpicklist: ['MultiSelectPicklistAttributeMetadata', 'Virtual', 'MultiSelectPicklistType'],
  state: ['StateAttributeMetadata', 'State', 'StateType'],
  status: ['StatusAttributeMetadata', 'Status', 'StatusType'],
  lookup: ['LookupAttributeMetadata', 'Lookup', 'LookupType'],
  customer: ['LookupAttributeMetadata', 'Customer', 'CustomerType'],
  owner: ['LookupAttributeMetadata', 'Owner', 'OwnerType'],
  uniqueidentifier: ['UniqueIdentifierAttributeMetadata', 'Uniqueidentifier', 'UniqueidentifierType'],
  entityname: ['EntityNameAttributeMetadata', 'EntityName', 'EntityNameType'],
};

const required = { none: 'None', recommended: 'Recommended', required: 'ApplicationRequired', systemrequired: 'SystemRequired' } as const;

export const attributeNode = (definitions: Definitions, table: Table, attribute: Attribute, language: number): Node => {
  const [type, code, typeName] = names[attribute.type];
  const primary = attribute.logicalName === table.primaryId;
  return {
    type,
    members: {
      MetadataId: metadataId('attribute', table.logicalName, attribute.logicalName),
      LogicalName: attribute.logicalName,
      SchemaName: attribute.schemaName,
      EntityLogicalName: table.logicalName,
      AttributeType: code,
      AttributeTypeName: { Value: typeName },
      DisplayName: label(attribute.labels, language),
      Description: noLabel,
      IsCustomAttribute: attribute.custom,
      IsPrimaryId: primary,
      IsPrimaryName: attribute.logicalName === table.primaryName,
      IsValidForCreate: attribute.validForCreate,
      IsValidForUpdate: attribute.validForUpdate,
      IsValidForRead: true,
      IsLogical: false,
      RequiredLevel: managed(required[attribute.required], 'canmodifyrequirementlevelsettings'),
      IsAuditEnabled: managed(attribute.audited, 'canmodifyauditsettings'),
      ...limits(definitions, table, attribute),
    },
    children: optionSets(definitions, attribute, language),
  };
};

const limits = (definitions: Definitions, table: Table, attribute: Attribute): Readonly<Record<string, Json>> => {
  switch (attribute.type) {
    case 'string':
    case 'memo':
      return {
        MaxLength: attribute.maxLength ?? null,
        Format: capital(attribute.format ?? 'text'),
        AutoNumberFormat: attribute.autoNumberFormat ?? '',
      };
    case 'integer':
      return { MinValue: attribute.min ?? null, MaxValue: attribute.max ?? null, Format: 'None' };
    case 'decimal':
    case 'double':
      return { MinValue: attribute.min ?? null, MaxValue: attribute.max ?? null, Precision: attribute.accuracy ?? 2 };
    case 'money':
      return {
        MinValue: attribute.min ?? null,
        MaxValue: attribute.max ?? null,
        Precision: attribute.accuracy ?? 2,
        PrecisionSource: attribute.precisionSource ?? 0,
        CalculationOf: attribute.calculationOf ?? null,
        IsBaseCurrency: attribute.calculationOf !== undefined,
      };
    case 'datetime':
      return {
        Format: attribute.format === 'date' ? 'DateOnly' : 'DateAndTime',
        DateTimeBehavior: { Value: attribute.dateBehavior ?? 'UserLocal' },
      };
    case 'picklist':
      return { DefaultFormValue: attribute.defaultValue ?? -1 };
    case 'boolean':
      return { DefaultValue: attribute.defaultValue === 1 };
    default:
      return isLookup(attribute) ? { Targets: [...targetsOf(definitions, table.logicalName, attribute.logicalName)] } : {};
  }
};

const optionSets = (definitions: Definitions, attribute: Attribute, language: number): Node['children'] => {
  const set = definitions.optionSets.get(attribute.optionSet ?? '');
  if (!set) return {};
  const kinds = { boolean: 'Boolean', state: 'State', status: 'Status' } as const;
  const kind =
    attribute.type === 'boolean' || attribute.type === 'state' || attribute.type === 'status' ? kinds[attribute.type] : 'Picklist';
  const node = () => optionSetNode(set, kind, language);
  return { OptionSet: node, GlobalOptionSet: () => (set.global ? node() : null) };
};

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
