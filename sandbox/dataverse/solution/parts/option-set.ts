import { child, children, textOf, type XmlElement } from '../../../platform/xml';
import type { Option, OptionSet } from '../types';
import { numberOf, present, textsOf } from '../values';
import { entitiesOf, entityInfo } from './entity';

/** All choices: the global ones by their name, those that belong to one column as `table_column`. */
export const readOptionSets = (customizations: XmlElement): readonly OptionSet[] => [
  ...children(child(customizations, 'optionsets'), 'optionset').flatMap((element) => {
    const name = element.attributes['Name'];
    return name ? [readOptionSet(element, name, true)] : [];
  }),
  ...entitiesOf(customizations).flatMap((entity) =>
    children(child(entityInfo(entity), 'attributes'), 'attribute').flatMap((attribute) => {
      const column = (textOf(attribute, 'LogicalName') ?? attribute.attributes['PhysicalName'])?.toLowerCase();
      const element = child(attribute, 'optionset');
      return element && column ? [readOptionSet(element, `${entity.logicalName}_${column}`, false)] : [];
    }),
  ),
];

const readOptionSet = (element: XmlElement, name: string, global: boolean): OptionSet => ({
  name,
  global,
  labels: textsOf(element, 'displaynames'),
  options: [
    ...children(child(element, 'options'), 'option'),
    ...children(child(element, 'states'), 'state'),
    ...children(child(element, 'statuses'), 'status'),
  ].flatMap(readOption),
});

const readOption = (element: XmlElement): readonly Option[] => {
  const { attributes } = element;
  const value = numberOf(attributes['value']);
  if (value === undefined) return [];
  return [
    present({
      value,
      labels: textsOf(element, 'labels'),
      state: numberOf(attributes['state']),
      defaultStatus: numberOf(attributes['defaultstatus']),
      color: attributes['Color'],
    }),
  ];
};
