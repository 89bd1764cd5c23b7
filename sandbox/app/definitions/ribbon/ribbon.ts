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
  const read = (element: XmlElement, location: RibbonLocation, sequence: string | undefined): readonly RibbonButton[] => {
    const command = commands.get(element.attributes['Command']);
    const menu = menuOf(element)
      .flatMap((each) => read(each, location, each.attributes['Sequence']))
      .sort(bySequence);
    if (!command && menu.length === 0) return [];
    return [
      {
        id: element.attributes['Id'] ?? '',
        location,
        label: texts(element.attributes['LabelText']),
        tooltip: texts(element.attributes['ToolTipDescription'] ?? element.attributes['ToolTipTitle']),
        icon: iconOf(element),
        sequence: numberOf(element.attributes['Sequence'] ?? sequence) ?? 0,
        actions: actionsOf(child(command, 'Actions')),
        enableRules: rulesOf(child(command, 'EnableRules'), child(definitions, 'EnableRules')),
        displayRules: rulesOf(child(command, 'DisplayRules'), child(definitions, 'DisplayRules')),
        menu,
        isSplit: element.name === 'SplitButton',
      },
    ];
  };
  return children(child(diff, 'CustomActions'), 'CustomAction')
    .flatMap((action): readonly RibbonButton[] => {
      const location = locationOf(action.attributes['Location'] ?? '');
      const element = children(child(action, 'CommandUIDefinition')).find(({ name }) => controls.has(name));
      return location && element ? read(element, location, action.attributes['Sequence']) : [];
    })
    .sort(bySequence);
};

const controls: ReadonlySet<string> = new Set(['Button', 'FlyoutAnchor', 'SplitButton']);

const bySequence = (one: RibbonButton, other: RibbonButton): number => one.sequence - other.sequence;

/** The controls of all sections of the menu that a flyout or a split button opens. */
const menuOf = (element: XmlElement): readonly XmlElement[] =>
  children(child(element, 'Menu'), 'MenuSection').flatMap((section) =>
    children(child(section, 'Controls')).filter(({ name }) => controls.has(name)),
  );

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
