import { flagOf } from '../../../dataverse/solution/values';
import { children, type XmlElement } from '../../../platform/xml';
import type { CommandAction, CommandParameter } from '../../contract/ribbon';
import { webResourceName } from '../address';

export const actionsOf = (actions: XmlElement | undefined): readonly CommandAction[] =>
  children(actions).flatMap((action): readonly CommandAction[] => {
    if (action.name === 'Url') return [{ kind: 'url', address: action.attributes['Address'] ?? '' }];
    if (action.name !== 'JavaScriptFunction') return [];
    return [{ kind: 'javascript', ...functionOf(action) }];
  });

/** The function that an action or a custom rule names. */
export const functionOf = (element: XmlElement) => ({
  functionName: element.attributes['FunctionName'] ?? '',
  library: webResourceName(element.attributes['Library']),
  parameters: children(element).flatMap(parameterOf),
});

const parameterOf = ({ name, attributes }: XmlElement): readonly CommandParameter[] => {
  const value = attributes['Value'] ?? '';
  switch (name) {
    case 'CrmParameter':
      return [{ kind: 'crm', value }];
    case 'StringParameter':
      return [{ kind: 'constant', value }];
    case 'BoolParameter':
      return [{ kind: 'constant', value: flagOf(value, false) }];
    case 'IntParameter':
    case 'DecimalParameter':
      return [{ kind: 'constant', value: Number(value) }];
    default:
      return [];
  }
};
