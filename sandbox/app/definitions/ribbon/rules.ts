import { flagOf, numberOf } from '../../../dataverse/solution/values';
import { children, type XmlElement } from '../../../platform/xml';
import type { CommandRule } from '../../contract/ribbon';
import { functionOf } from './actions';

/** The rules that a command refers to by id, found among the ribbon's definitions or the platform's own. */
export const rulesOf = (references: XmlElement | undefined, definitions: XmlElement | undefined): readonly CommandRule[] =>
  children(references).flatMap((reference) => {
    const id = reference.attributes['Id'] ?? '';
    const defined = children(definitions).find((each) => each.attributes['Id'] === id);
    return defined ? children(defined).map(ruleOf) : (platformRules[id] ?? [holds(true)]);
  });

const ruleOf = (element: XmlElement): CommandRule => {
  const { attributes } = element;
  const common = { invert: flagOf(attributes['InvertResult'], false), default: flagOf(attributes['Default'], false) };
  switch (element.name) {
    case 'CustomRule':
      return { ...common, kind: 'custom', ...functionOf(element) };
    case 'SelectionCountRule':
      return {
        ...common,
        kind: 'selectionCount',
        minimum: numberOf(attributes['Minimum']) ?? 0,
        maximum: numberOf(attributes['Maximum']) ?? null,
      };
    case 'FormStateRule':
      return { ...common, kind: 'formState', state: attributes['State'] ?? '' };
    case 'EntityPrivilegeRule':
      return {
        ...common,
        kind: 'entityPrivilege',
        privilege: attributes['PrivilegeType'] ?? '',
        table: attributes['EntityName']?.toLowerCase() ?? null,
      };
    case 'RecordPrivilegeRule':
      return { ...common, kind: 'recordPrivilege', privilege: attributes['PrivilegeType'] ?? '' };
    case 'ValueRule':
      return { ...common, kind: 'value', field: attributes['Field']?.toLowerCase() ?? '', value: attributes['Value'] ?? '' };
    case 'OrRule':
      return { ...common, kind: 'or', groups: children(element, 'Or').map((group) => children(group).map(ruleOf)) };
    default:
      return { ...common, kind: 'constant', holds: inWebClient(element) };
  }
};

/** Rules about the kind of client: the shell is the unified web client, on line. What else there is holds. */
const inWebClient = ({ name, attributes }: XmlElement): boolean => {
  switch (name) {
    case 'CrmClientTypeRule':
      return attributes['Type'] === 'Web';
    case 'CrmOutlookClientTypeRule':
    case 'OutlookVersionRule':
      return false;
    case 'CommandClientTypeRule':
      return attributes['Type'] === 'Refresh' || attributes['Type'] === 'Modern';
    case 'CrmOfflineAccessStateRule':
    case 'OutlookRenderTypeRule':
    case 'CrmOutlookClientVersionRule':
      return false;
    default:
      return true;
  }
};

const holds = (value: boolean): CommandRule => ({ kind: 'constant', holds: value, invert: false, default: value });
const selected = (minimum: number, maximum: number | null): CommandRule => ({
  kind: 'selectionCount',
  minimum,
  maximum,
  invert: false,
  default: false,
});
const formState = (state: string, invert: boolean): CommandRule => ({ kind: 'formState', state, invert, default: false });

/** Rules of the platform that solutions refer to; one that is not here holds. */
const platformRules: Readonly<Record<string, readonly CommandRule[]>> = {
  'Mscrm.SelectionCountExactlyOne': [selected(1, 1)],
  'Mscrm.SelectionCountAtLeastOne': [selected(1, null)],
  'Mscrm.NotNewRecord': [formState('Create', true)],
  'Mscrm.FormStateNew': [formState('Create', false)],
  'Mscrm.FormStateNotNew': [formState('Create', true)],
  'Mscrm.FormStateExisting': [formState('Existing', false)],
  'Mscrm.HideOnModern': [holds(false)],
};
