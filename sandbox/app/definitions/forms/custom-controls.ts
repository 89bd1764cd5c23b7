import { flagOf, idOf, numberOf } from '../../../dataverse/solution/values';
import { child, children, type XmlElement } from '../../../platform/xml';
import type { CustomControlBinding, FormDefinition } from '../../client/form/form-definition';

/** `<controlDescriptions>`: which control stands in for which field or grid, by the field's `uniqueid`. */
export const customControls = (descriptions: XmlElement | undefined): FormDefinition['customControls'] =>
  Object.fromEntries(
    children(descriptions, 'controlDescription').map((description) => [
      idOf(description.attributes['forControl']) ?? '',
      children(description, 'customControl').flatMap(binding),
    ]),
  );

/** The first `<customControl>` only repeats the field's class id and names no control. */
const binding = (element: XmlElement): readonly CustomControlBinding[] => {
  const name = element.attributes['name'];
  if (!name) return [];
  const parameters = children(child(element, 'parameters'));
  return [
    {
      name,
      formFactor: numberOf(element.attributes['formFactor']) ?? null,
      parameters: Object.fromEntries(
        parameters
          .filter((parameter) => parameter.name !== 'data-set')
          .map((parameter) => [
            parameter.name,
            {
              static: flagOf(parameter.attributes['static'], false),
              type: parameter.attributes['type'] ?? null,
              value: parameter.text.trim(),
            },
          ]),
      ),
      dataSets: Object.fromEntries(
        parameters
          .filter((parameter) => parameter.name === 'data-set')
          .map((set) => [set.attributes['name'] ?? '', Object.fromEntries(children(set).map((each) => [each.name, each.text.trim()]))]),
      ),
    },
  ];
};
