import { hiddenButtons, ribbonButtons } from '../../../../sandbox/app/definitions/ribbon/ribbon';
import { covers } from '../../platform/covers';

type Parts = { location?: string; button?: string; actions?: string; enable?: string; display?: string; rules?: string };

const ribbonXml = ({
  location = 'Mscrm.Form.new_boat.MainTab.Save.Controls._children',
  button = '',
  actions = '',
  enable = '',
  display = '',
  rules = '',
}: Parts) => `
<RibbonDiffXml>
  <CustomActions><CustomAction Id="a" Location="${location}" Sequence="20"><CommandUIDefinition>
    <Button Id="sail" Command="sail.Command" LabelText="$LocLabels:sail" ToolTipTitle="$LocLabels:sail" ${button}/></CommandUIDefinition></CustomAction></CustomActions>
  <CommandDefinitions><CommandDefinition Id="sail.Command">
    <EnableRules>${enable}</EnableRules><DisplayRules>${display}</DisplayRules><Actions>${actions}</Actions></CommandDefinition></CommandDefinitions>
  <RuleDefinitions>${rules}</RuleDefinitions>
  <LocLabels><LocLabel Id="sail"><Titles><Title languagecode="1033" description="Sail"/><Title languagecode="1036" description="Naviguer"/></Titles></LocLabel></LocLabels>
</RibbonDiffXml>`;

const read = (parts: Parts, languageId = 1033) => ribbonButtons({ table: 'new_boat', xml: ribbonXml(parts) }, languageId);
const enableRule = (body: string) =>
  read({ enable: '<EnableRule Id="r"/>', rules: `<EnableRules><EnableRule Id="r">${body}</EnableRule></EnableRules>` })[0]?.enableRules;

describe('a button of a ribbon', () => {
  it('has its text in the person’s language', () => {
    covers('app: ribbon XML');
    expect(read({}, 1033)[0]).toMatchObject({ id: 'sail', label: 'Sail', tooltip: 'Sail', sequence: 20 });
    expect(read({}, 1036)[0]?.label).toBe('Naviguer');
  });

  it.each([
    ['Mscrm.Form.new_boat.MainTab.Save.Controls._children', 'form'],
    ['Mscrm.HomepageGrid.new_boat.MainTab.Actions.Controls._children', 'grid'],
    ['Mscrm.SubGrid.new_boat.MainTab.Actions.Controls._children', 'subgrid'],
  ])('at %s stands on a %s', (location, expected) => {
    expect(read({ location })[0]?.location).toBe(expected);
  });

  it.each([
    ['FlyoutAnchor', false],
    ['SplitButton', true],
  ])('may be a %s with a menu', (element, isSplit) => {
    covers('app: flyouts and split buttons');
    const [menu] = ribbonButtons(
      {
        table: 'new_boat',
        xml: ribbonXml({}).replace(
          /<Button .*\/>/,
          `<${element} Id="more" LabelText="More"><Menu Id="m"><MenuSection Id="s"><Controls Id="c">
            <Button Id="two" Command="sail.Command" Sequence="20" LabelText="Two"/><Button Id="one" Command="sail.Command" Sequence="10" LabelText="One"/>
          </Controls></MenuSection></Menu></${element}>`,
        ),
      },
      1033,
    );
    expect([menu?.label, menu?.isSplit, menu?.menu.map(({ label }) => label)]).toEqual(['More', isSplit, ['One', 'Two']]);
  });

  it('elsewhere is left out', () => {
    expect(read({ location: 'Mscrm.BasicHomeTab.Tools.Controls._children' })).toEqual([]);
  });

  it.each([
    ['ModernImage="$webresource:new_/icon"', { kind: 'image', address: '/WebResources/new_/icon' }],
    ['Image16by16="/WebResources/new_/icon"', { kind: 'image', address: '/WebResources/new_/icon' }],
    ['ModernImage="Refresh"', { kind: 'builtIn', name: 'Refresh' }],
    ['', null],
  ])('with %s has the icon %j', (button, icon) => {
    expect(read({ button })[0]?.icon).toEqual(icon);
  });

  it('runs functions with parameters in their order, and opens addresses', () => {
    const actions = `<JavaScriptFunction FunctionName="isNaN"/>
      <JavaScriptFunction FunctionName="Boat.sail" Library="$webresource:new_/boat.js"><CrmParameter Value="PrimaryControl"/><StringParameter Value="x"/>
        <BoolParameter Value="true"/><IntParameter Value="3"/><DecimalParameter Value="1.5"/></JavaScriptFunction>
      <Url Address="https://example.com/"/>`;
    expect(read({ actions })[0]?.actions).toEqual([
      { kind: 'javascript', functionName: 'isNaN', library: null, parameters: [] },
      {
        kind: 'javascript',
        functionName: 'Boat.sail',
        library: 'new_/boat.js',
        parameters: [
          { kind: 'crm', value: 'PrimaryControl' },
          { kind: 'constant', value: 'x' },
          { kind: 'constant', value: true },
          { kind: 'constant', value: 3 },
          { kind: 'constant', value: 1.5 },
        ],
      },
      { kind: 'url', address: 'https://example.com/' },
    ]);
  });

  it.each([
    ['<FormStateRule State="Create" InvertResult="true"/>', { kind: 'formState', state: 'Create', invert: true, default: false }],
    ['<SelectionCountRule Minimum="1" Maximum="2"/>', { kind: 'selectionCount', minimum: 1, maximum: 2, invert: false, default: false }],
    ['<SelectionCountRule Minimum="1"/>', { kind: 'selectionCount', minimum: 1, maximum: null, invert: false, default: false }],
    [
      '<RecordPrivilegeRule PrivilegeType="Write" Default="true"/>',
      { kind: 'recordPrivilege', privilege: 'Write', invert: false, default: true },
    ],
    ['<ValueRule Field="New_Harbour" Value="1"/>', { kind: 'value', field: 'new_harbour', value: '1', invert: false, default: false }],
    [
      '<EntityPrivilegeRule PrivilegeType="Create" PrivilegeDepth="Basic" EntityName="New_Boat"/>',
      { kind: 'entityPrivilege', privilege: 'Create', table: 'new_boat', invert: false, default: false },
    ],
    ['<CrmClientTypeRule Type="Web"/>', { kind: 'constant', holds: true, invert: false, default: false }],
    ['<CrmClientTypeRule Type="Outlook"/>', { kind: 'constant', holds: false, invert: false, default: false }],
    ['<CommandClientTypeRule Type="Legacy"/>', { kind: 'constant', holds: false, invert: false, default: false }],
    ['<CrmOfflineAccessStateRule/>', { kind: 'constant', holds: false, invert: false, default: false }],
    ['<SkuRule Sku="Online"/>', { kind: 'constant', holds: true, invert: false, default: false }],
  ])('reads the rule %s', (body, rule) => {
    expect(enableRule(body)).toEqual([rule]);
  });

  it('reads custom rules with their function', () => {
    expect(
      enableRule(
        '<CustomRule FunctionName="Boat.can" Library="$webresource:new_/boat.js" Default="true"><CrmParameter Value="PrimaryControl"/></CustomRule>',
      ),
    ).toEqual([
      {
        kind: 'custom',
        functionName: 'Boat.can',
        library: 'new_/boat.js',
        parameters: [{ kind: 'crm', value: 'PrimaryControl' }],
        invert: false,
        default: true,
      },
    ]);
  });

  it('reads alternatives', () => {
    expect(enableRule('<OrRule><Or><FormStateRule State="Create"/></Or><Or><FormStateRule State="Existing"/></Or></OrRule>')).toMatchObject(
      [{ kind: 'or', groups: [[{ state: 'Create' }], [{ state: 'Existing' }]] }],
    );
  });

  it('finds display rules among their own definitions', () => {
    const rules = '<DisplayRules><DisplayRule Id="d"><FormStateRule State="Existing"/></DisplayRule></DisplayRules>';
    expect(read({ display: '<DisplayRule Id="d"/>', rules })[0]?.displayRules).toMatchObject([{ kind: 'formState', state: 'Existing' }]);
  });

  it('knows rules of the platform that are not defined here', () => {
    expect(read({ enable: '<EnableRule Id="Mscrm.SelectionCountExactlyOne"/>' })[0]?.enableRules).toMatchObject([
      { kind: 'selectionCount', minimum: 1, maximum: 1 },
    ]);
    expect(read({ enable: '<EnableRule Id="Mscrm.SomethingElse"/>' })[0]?.enableRules).toMatchObject([{ kind: 'constant', holds: true }]);
  });
});

describe('the buttons that a ribbon takes away', () => {
  const hiding = (...actions: string[]) => ({
    table: 'new_boat',
    xml: `<RibbonDiffXml><CustomActions>${actions.join('')}</CustomActions></RibbonDiffXml>`,
  });

  it('are named by the ids of the platform’s buttons', () => {
    covers('app: ribbon XML');
    const ribbon = hiding(
      '<HideCustomAction HideActionId="a" Location="Mscrm.Form.new_boat.Save"/>',
      '<HideCustomAction HideActionId="b" Location="Mscrm.SubGrid.new_boat.AddNewStandard"/>',
    );
    expect(hiddenButtons(ribbon)).toEqual(['Mscrm.Form.new_boat.Save', 'Mscrm.SubGrid.new_boat.AddNewStandard']);
    expect(ribbonButtons(ribbon, 1033)).toEqual([]);
  });

  it('are none where nothing is hidden or no place is named', () => {
    expect(hiddenButtons(hiding())).toEqual([]);
    expect(hiddenButtons(hiding('<HideCustomAction HideActionId="a"/>'))).toEqual([]);
    expect(hiddenButtons({ table: 'new_boat', xml: '<RibbonDiffXml/>' })).toEqual([]);
  });
});
