import type { Column, Label } from '../model/define';
import { displayNames } from './labels';
import { yesNoOptionSet } from './option-sets';
import { introducedVersion } from './version';
import { element, leaf, type XmlElement } from './xml';

/** What an `<attribute>` says apart from the part of its type. */
export type AttributeFrame = {
  readonly schemaName: string;
  readonly type: string;
  readonly label: Label;
  readonly required: 'none' | 'required' | 'systemrequired';
  readonly displayMask: string;
  readonly custom: boolean;
  readonly create: boolean;
  readonly update: boolean;
  readonly audited: boolean;
  readonly autonumber?: string;
};

const flag = (yes: boolean) => (yes ? '1' : '0');
const disabledInputMethod = new Set(['int', 'datetime']);

/** An `<attribute>`; Dataverse reads its members by name. */
export const attributeElement = (frame: AttributeFrame, typePart: readonly XmlElement[]): XmlElement =>
  element(
    'attribute',
    { PhysicalName: frame.schemaName },
    leaf('Type', frame.type),
    leaf('Name', frame.schemaName.toLowerCase()),
    leaf('LogicalName', frame.schemaName.toLowerCase()),
    leaf('RequiredLevel', frame.required),
    leaf('DisplayMask', frame.displayMask),
    leaf('ImeMode', disabledInputMethod.has(frame.type) ? 'disabled' : 'auto'),
    leaf('ValidForUpdateApi', flag(frame.update)),
    leaf('ValidForReadApi', '1'),
    leaf('ValidForCreateApi', flag(frame.create)),
    leaf('IsCustomField', flag(frame.custom)),
    leaf('IsAuditEnabled', flag(frame.audited)),
    leaf('IsSecured', '0'),
    leaf('IntroducedVersion', introducedVersion),
    leaf('IsCustomizable', '1'),
    leaf('IsRenameable', '1'),
    leaf('CanModifySearchSettings', '1'),
    leaf('CanModifyRequirementLevelSettings', '1'),
    leaf('CanModifyAdditionalSettings', '1'),
    leaf('SourceType', '0'),
    leaf('IsGlobalFilterEnabled', '0'),
    leaf('IsSortableEnabled', '0'),
    leaf('CanModifyGlobalFilterSettings', '1'),
    leaf('CanModifyIsSortableSettings', '1'),
    leaf('IsDataSourceSecret', '0'),
    leaf('AutoNumberFormat', frame.autonumber ?? ''),
    leaf('IsSearchable', '0'),
    leaf('IsFilterable', '0'),
    leaf('IsRetrievable', '0'),
    leaf('IsLocalizable', '0'),
    typePart,
    displayNames(frame.label),
  );

/** A column of the model as an `<attribute>` of the table with that logical name. */
export const columnAttribute = (tableName: string, schemaName: string, column: Column, primaryName: boolean): XmlElement =>
  attributeElement(
    {
      schemaName,
      type: dataTypes[column.kind],
      label: column.label,
      required: column.required === true ? 'required' : 'none',
      displayMask: `${primaryName ? 'PrimaryName|' : ''}ValidForAdvancedFind|ValidForForm|ValidForGrid${column.required === true ? '|RequiredForForm' : ''}`,
      custom: true,
      create: true,
      update: true,
      audited: column.audited !== false,
      ...(column.kind === 'autonumber' ? { autonumber: column.pattern } : {}),
    },
    typePartOf(tableName, schemaName, column),
  );

const dataTypes: Readonly<Record<Column['kind'], string>> = {
  text: 'nvarchar',
  autonumber: 'nvarchar',
  memo: 'ntext',
  whole: 'int',
  money: 'money',
  decimal: 'decimal',
  yesno: 'bit',
  date: 'datetime',
  instant: 'datetime',
  choice: 'picklist',
  lookup: 'lookup',
};

/** An amount is kept to the precision of its currency. */
export const amountLimits: readonly XmlElement[] = [
  leaf('MinValue', -922337203685477),
  leaf('MaxValue', 922337203685477),
  leaf('Accuracy', 2),
  leaf('AccuracySource', 2),
];

const typePartOf = (tableName: string, schemaName: string, column: Column): readonly XmlElement[] => {
  switch (column.kind) {
    case 'text':
      return [leaf('Format', column.format ?? 'text'), leaf('MaxLength', column.maxLength), leaf('Length', column.maxLength * 2)];
    case 'autonumber':
      return [leaf('Format', 'text'), leaf('MaxLength', column.maxLength), leaf('Length', column.maxLength * 2)];
    case 'memo':
      return [leaf('Format', 'text'), leaf('MaxLength', column.maxLength)];
    case 'whole':
      return [leaf('Format', 'none'), leaf('MinValue', column.min), leaf('MaxValue', column.max)];
    case 'money':
      return amountLimits;
    case 'decimal':
      return [leaf('MinValue', column.min), leaf('MaxValue', column.max), leaf('Accuracy', column.precision)];
    case 'date':
      return [leaf('Format', 'date'), leaf('CanChangeDateTimeBehavior', '1'), leaf('Behavior', '2')];
    case 'instant':
      return [leaf('Format', 'datetime'), leaf('CanChangeDateTimeBehavior', '1'), leaf('Behavior', '1')];
    case 'lookup':
      return [leaf('LookupStyle', 'single'), element('LookupTypes')];
    case 'yesno':
      return [leaf('AppDefaultValue', column.default ? 1 : 0), yesNoOptionSet(`${tableName}_${schemaName.toLowerCase()}`, column.label)];
    case 'choice':
      return [
        leaf('AppDefaultValue', column.default === undefined ? -1 : (column.choice.values[column.default] ?? -1)),
        leaf('OptionSetName', column.choice.name),
      ];
  }
};
