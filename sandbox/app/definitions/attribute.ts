import { targetsOf, type Definitions } from '../../dataverse/definitions/definitions';
import type { Attribute, Table } from '../../dataverse/solution/types';
import type { AttributeDefinition, LookupTarget, OptionDefinition } from '../contract/table';
import { labelIn } from './label';

export const attributeDefinition = (
  definitions: Definitions,
  table: Table,
  attribute: Attribute,
  languageId: number,
): AttributeDefinition => ({
  logicalName: attribute.logicalName,
  schemaName: attribute.schemaName,
  type: attribute.type,
  label: labelIn(languageId, attribute.labels) || attribute.schemaName,
  required: attribute.required,
  validForCreate: attribute.validForCreate,
  validForUpdate: attribute.validForUpdate,
  maxLength: attribute.maxLength ?? null,
  format: attribute.format ?? null,
  dateBehavior: attribute.dateBehavior ?? null,
  min: attribute.min ?? null,
  max: attribute.max ?? null,
  accuracy: attribute.accuracy ?? null,
  amount: amountOf(attribute),
  defaultValue: attribute.defaultValue ?? null,
  options: optionsOf(definitions, table, attribute, languageId),
  targets: lookupTargets(definitions, table, attribute),
});

const amountOf = ({ type, calculationOf, precisionSource }: Attribute): AttributeDefinition['amount'] =>
  type === 'money'
    ? { currency: calculationOf === undefined ? 'row' : 'organization', digits: precisionSource === 2 ? 'currency' : 'column' }
    : null;

const optionsOf = (definitions: Definitions, table: Table, attribute: Attribute, languageId: number): readonly OptionDefinition[] => {
  const set = definitions.optionSets.get(attribute.optionSet ?? `${table.logicalName}_${attribute.logicalName}`);
  return (set?.options ?? []).map((option) => ({
    value: option.value,
    label: labelIn(languageId, option.labels) || String(option.value),
    color: option.color ?? null,
    state: option.state ?? null,
  }));
};

/** A lookup with several targets has a navigation property for each; one to `owner` serves users and teams alike. */
const lookupTargets = (definitions: Definitions, table: Table, attribute: Attribute): readonly LookupTarget[] => {
  const ways = definitions.relationships.filter(
    ({ referencing }) => referencing.table === table.logicalName && referencing.attribute === attribute.logicalName,
  );
  return targetsOf(definitions, table.logicalName, attribute.logicalName).flatMap((target) => {
    const way = ways.find(({ referenced }) => referenced.table === target) ?? ways[0];
    return way ? [{ table: target, navigation: way.referencing.navigation }] : [];
  });
};
