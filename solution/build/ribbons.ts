import type { Command, CommandPlace, HiddenCommands, ScriptFunction } from '../model/define-command';
import { logicalNameOf } from '../model/platform-columns';
import { hiddenButtons } from './hidden-buttons';
import { localized } from './labels';
import { element, type XmlElement } from './xml';

/** `<RibbonDiffXml>` of a table: a button for each place, a command and its rules for each kind of place, the texts, what is hidden. */
export const ribbonElement = (commands: readonly Command[], hidden: readonly HiddenCommands[] = []): XmlElement => {
  const placed = commands.flatMap((command, index) => command.places.map((place) => ({ command, place, sequence: firstSequence + index })));
  return element(
    'RibbonDiffXml',
    {},
    element('CustomActions', {}, placed.map(button), hidden.flatMap(hiddenButtons)),
    element('Templates', {}, element('RibbonTemplates', { Id: 'Mscrm.Templates' })),
    element('CommandDefinitions', {}, placed.map(definition)),
    element(
      'RuleDefinitions',
      {},
      element('TabDisplayRules'),
      element('DisplayRules', {}, commands.map(displayRule)),
      element('EnableRules', {}, placed.map(enableRule)),
    ),
    element('LocLabels', {}, commands.flatMap(texts)),
  );
};

type Placed = { readonly command: Command; readonly place: CommandPlace; readonly sequence: number };

const idOfCommand = ({ table, name }: Command) => `csp.${logicalNameOf(table)}.${name}`;
const idOfPlace = ({ command, place }: Placed) => `${idOfCommand(command)}.${place}`;

const locations: Readonly<Record<CommandPlace, (table: string) => string>> = {
  form: (table) => `Mscrm.Form.${table}.MainTab.Save.Controls._children`,
  list: (table) => `Mscrm.HomepageGrid.${table}.MainTab.Actions.Controls._children`,
  'sub-grid': (table) => `Mscrm.SubGrid.${table}.MainTab.Actions.Controls._children`,
};

/** Behind Save, before what other solutions add. */
const firstSequence = 25;

const button = (placed: Placed) => {
  const { command, place, sequence } = placed;
  const text = `$LocLabels:${idOfCommand(command)}.Label`;
  return element(
    'CustomAction',
    { Id: `${idOfPlace(placed)}.Action`, Location: locations[place](logicalNameOf(command.table)), Sequence: sequence },
    element(
      'CommandUIDefinition',
      {},
      element('Button', {
        Id: `${idOfPlace(placed)}.Button`,
        Command: `${idOfPlace(placed)}.Command`,
        Sequence: sequence,
        LabelText: text,
        Alt: text,
        ToolTipTitle: text,
        ToolTipDescription: `$LocLabels:${idOfCommand(command)}.Tooltip`,
        TemplateAlias: 'o1',
        ModernImage: `$webresource:${command.icon}`,
      }),
    ),
  );
};

const definition = (placed: Placed) =>
  element(
    'CommandDefinition',
    { Id: `${idOfPlace(placed)}.Command` },
    element('EnableRules', {}, element('EnableRule', { Id: `${idOfPlace(placed)}.Enable` })),
    element('DisplayRules', {}, element('DisplayRule', { Id: `${idOfCommand(placed.command)}.Display` })),
    element('Actions', {}, element('JavaScriptFunction', scriptAttributes(placed.command.run), parameters(placed.place))),
  );

const enableRule = (placed: Placed) =>
  element(
    'EnableRule',
    { Id: `${idOfPlace(placed)}.Enable` },
    placed.place === 'form'
      ? element('FormStateRule', { State: 'Existing' })
      : element('SelectionCountRule', { AppliesTo: 'SelectedEntity', Minimum: 1, Maximum: 1 }),
    element('CustomRule', { ...scriptAttributes(placed.command.enabledWhen), Default: 'true' }, parameters(placed.place)),
  );

const displayRule = (command: Command) =>
  element(
    'DisplayRule',
    { Id: `${idOfCommand(command)}.Display` },
    element('EntityPrivilegeRule', {
      EntityName: logicalNameOf(command.shownTo.table),
      PrivilegeType: command.shownTo.privilege,
      PrivilegeDepth: 'Basic',
    }),
  );

const scriptAttributes = (script: ScriptFunction) => ({ FunctionName: script.function, Library: `$webresource:${script.library}` });

const parameters = (place: CommandPlace) =>
  (place === 'form' ? ['PrimaryControl'] : ['SelectedControl', 'SelectedControlSelectedItemReferences']).map((Value) =>
    element('CrmParameter', { Value }),
  );

const texts = (command: Command) =>
  [
    { id: `${idOfCommand(command)}.Label`, label: command.label },
    { id: `${idOfCommand(command)}.Tooltip`, label: command.tooltip },
  ].map(({ id, label }) => element('LocLabel', { Id: id }, element('Titles', {}, localized('Title', label))));
