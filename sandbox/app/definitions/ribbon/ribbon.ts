import type { Ribbon } from '../../../dataverse/solution/types';
import { numberOf, textsOf } from '../../../dataverse/solution/values';
import { child, children, parseXml, type XmlElement } from '../../../platform/xml';
import type { RibbonButton, RibbonLocation } from '../../contract/ribbon';
import { webResourceAddress } from '../address';
import { labelIn } from '../label';
import { actionsOf } from './actions';
import { rulesOf } from './rules';

/** The buttons that a `<RibbonDiffXml>` adds, each with its command's actions and rules, in the order of their sequence. */
export const ribbonButtons = (ribbon: Ribbon, languageId: number): readonly RibbonButton[] => {
  const diff = parseXml(ribbon.xml);
  const texts = localizedTexts(diff, languageId);
  const commands = new Map(children(child(diff, 'CommandDefinitions'), 'CommandDefinition').map((each) => [each.attributes['Id'], each]));
  const definitions = child(diff, 'RuleDefinitions');
  return children(child(diff, 'CustomActions'), 'CustomAction')
    .flatMap((action): readonly RibbonButton[] => {
      const location = locationOf(action.attributes['Location'] ?? '');
      const button = child(child(action, 'CommandUIDefinition'), 'Button');
      const command = commands.get(button?.attributes['Command']);
      if (!location || !button || !command) return [];
      return [
        {
          id: button.attributes['Id'] ?? '',
          location,
          label: texts(button.attributes['LabelText']),
          tooltip: texts(button.attributes['ToolTipDescription'] ?? button.attributes['ToolTipTitle']),
          icon: iconOf(button),
          sequence: numberOf(button.attributes['Sequence'] ?? action.attributes['Sequence']) ?? 0,
          actions: actionsOf(child(command, 'Actions')),
          enableRules: rulesOf(child(command, 'EnableRules'), child(definitions, 'EnableRules')),
          displayRules: rulesOf(child(command, 'DisplayRules'), child(definitions, 'DisplayRules')),
        },
      ];
    })
    .sort((one, other) => one.sequence - other.sequence);
};

/** Ids of the platform's own buttons that a `<RibbonDiffXml>` takes away, e.g. `Mscrm.Form.account.Save`. */
export const hiddenButtons = (ribbon: Ribbon): readonly string[] =>
  children(child(parseXml(ribbon.xml), 'CustomActions'), 'HideCustomAction').flatMap((action) => action.attributes['Location'] ?? []);

const locations: readonly (readonly [prefix: string, location: RibbonLocation])[] = [
  ['Mscrm.Form.', 'form'],
  ['Mscrm.HomepageGrid.', 'grid'],
  ['Mscrm.SubGrid.', 'subgrid'],
];

const locationOf = (location: string): RibbonLocation | null => locations.find(([prefix]) => location.startsWith(prefix))?.[1] ?? null;

/** `$LocLabels:id` stands for a text of `<LocLabels>`; anything else is the text itself. */
const localizedTexts = (diff: XmlElement, languageId: number): ((reference: string | undefined) => string) => {
  const labels = new Map(
    children(child(diff, 'LocLabels'), 'LocLabel').map((label) => [label.attributes['Id'], labelIn(languageId, textsOf(label, 'Titles'))]),
  );
  return (reference = '') => {
    const id = /^\$LocLabels:(.+)$/.exec(reference)?.[1];
    return id === undefined ? reference : (labels.get(id) ?? '');
  };
};

const iconOf = (button: XmlElement): RibbonButton['icon'] => {
  const { ModernImage: modern, Image16by16: classic } = button.attributes;
  const address = webResourceAddress(modern) ?? webResourceAddress(classic);
  if (address) return { kind: 'image', address };
  return modern && !modern.startsWith('$') ? { kind: 'builtIn', name: modern } : null;
};
