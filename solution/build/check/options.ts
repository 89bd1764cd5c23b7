import { elements, findAll, firstElement, textOf } from '../xml';
import type { Check } from './check';
import { writtenTables } from './tables';

/** Every choice exists, has each value once, keeps to the publisher's range, and a default is one of its values. */
export const options: Check = (parts) => {
  const first = parts.solution.publisher.optionValuePrefix * 10_000;
  const isOurs = (value: number) => value >= first && value < first + 10_000;
  const sets = elements(firstElement(parts.customizations, 'optionsets') ?? parts.customizations, 'optionset');
  const values = new Map(
    sets.map((set) => [set.attributes['Name'] ?? '', findAll(set, 'option').map(({ attributes }) => Number(attributes['value']))]),
  );
  const reasons = findAll(parts.customizations, 'status').filter(({ attributes }) => attributes['value'] !== undefined);
  return [
    ...[...values].flatMap(([name, list]) => [
      ...list
        .filter((value) => !isOurs(value))
        .map((value) => `The choice ${name} has the value ${value}, outside the publisher's range from ${first}.`),
      ...list.filter((value, index) => list.indexOf(value) !== index).map((value) => `The choice ${name} has the value ${value} twice.`),
    ]),
    ...reasons
      .map(({ attributes }) => Number(attributes['value']))
      .filter((value) => value > 2 && !isOurs(value))
      .map((value) => `A status reason has the value ${value}, outside the publisher's range from ${first}.`),
    ...writtenTables(parts).flatMap(({ name, attributes }) =>
      attributes.flatMap((attribute) => {
        const set = textOf(firstElement(attribute, 'OptionSetName'));
        if (set === '') return [];
        const column = textOf(firstElement(attribute, 'LogicalName'));
        const list = values.get(set);
        if (list === undefined) return [`${name}.${column} takes the choice ${set}, which the solution does not have.`];
        const initial = Number(textOf(firstElement(attribute, 'AppDefaultValue')));
        return initial === -1 || list.includes(initial) ? [] : [`${name}.${column} begins as ${initial}, which ${set} does not have.`];
      }),
    ),
  ];
};
