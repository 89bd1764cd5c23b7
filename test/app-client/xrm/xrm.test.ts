import { boatId, createWorld, portId, userId } from '../form/world';

const world = createWorld({ languageId: 1036, timeZone: 'Europe/Paris' });
const context = (): Xrm.GlobalContext => window.Xrm.Utility.getGlobalContext();

describe('the global context', () => {
  it('knows the person, their language and their roles', () => {
    const { userSettings } = context();
    expect(userSettings.userId).toBe(`{${userId.toUpperCase()}}`);
    expect(userSettings.languageId).toBe(1036);
    expect(userSettings.roles.get(0)).toMatchObject({ name: 'Skipper', entityType: 'role' });
    expect(userSettings.dateFormattingInfo.MonthNames[1]).toBe('février');
    expect(userSettings.dateFormattingInfo.ShortDatePattern).toBe('dd/MM/yyyy');
  });

  it('knows where the app is', async () => {
    expect(context().getClientUrl()).toBe('http://localhost');
    expect(context().getCurrentAppUrl()).toBe('http://localhost/main.aspx?appname=fleet');
    expect(await context().getCurrentAppProperties()).toMatchObject({ uniqueName: 'fleet', displayName: 'Fleet' });
  });

  it('refuses by name what the sandbox does not have', () => {
    expect(() => context().getAdvancedConfigSetting('MaxChildIncidentNumber')).toThrow('globalContext.getAdvancedConfigSetting');
    expect(() => context().organizationSettings.baseCurrencyId).toThrow('organizationSettings.baseCurrencyId');
  });
});

describe('Xrm.Navigation', () => {
  it('goes to a row in place', async () => {
    await window.Xrm.Navigation.openForm({ entityName: 'boat', entityId: `{${boatId.toUpperCase()}}` });
    expect(world.shell.router.current()).toMatchObject({ kind: 'record', table: 'boat', id: boatId });
    expect(window.location.search).toContain(`id=${boatId}`);
  });

  it('goes to a list', async () => {
    await window.Xrm.Navigation.navigateTo({ pageType: 'entitylist', entityName: 'port' });
    expect(world.shell.router.current()).toEqual({ kind: 'list', table: 'port', viewId: null });
  });

  it('fills in the lookup of a new row that is made from another', async () => {
    const createFromEntity = { entityType: 'port', id: portId, name: 'Varna' };
    await window.Xrm.Navigation.navigateTo({ pageType: 'entityrecord', entityName: 'boat', createFromEntity });
    expect(world.shell.router.current()).toMatchObject({ defaults: { portid: [{ id: portId, name: 'Varna', entityType: 'port' }] } });
  });

  it('refuses by name the pages it does not know', async () => {
    await expect(window.Xrm.Navigation.navigateTo({ pageType: 'dashboard' })).rejects.toThrow('the page type dashboard');
  });
});

describe('Xrm.Utility', () => {
  it('describes a table', async () => {
    const metadata = await window.Xrm.Utility.getEntityMetadata('boat', ['rig']);
    expect(metadata).toMatchObject({ LogicalName: 'boat', EntitySetName: 'boats', PrimaryNameAttribute: 'name' });
    expect(metadata.Attributes.get('rig')).toMatchObject({ DisplayName: 'Rig', OptionSet: { 1: { text: 'Sloop' } } });
  });

  it('asks every list for its rows again', () => {
    const before = world.host.gridRevision.get();
    window.Xrm.Utility.refreshParentGrid({ id: boatId, entityType: 'boat' });
    expect(world.host.gridRevision.get()).toBe(before + 1);
  });

  it('says which page is open', async () => {
    await window.Xrm.Navigation.openForm({ entityName: 'boat', entityId: boatId });
    expect(window.Xrm.Utility.getPageContext()).toEqual({ input: { pageType: 'entityrecord', entityName: 'boat', entityId: boatId } });
  });
});

describe('Xrm.App', () => {
  it('shows a notification above every page and clears it', async () => {
    const id = await window.Xrm.App.addGlobalNotification({ type: 2, level: 3, message: 'Gale warning', showCloseButton: true });
    expect(world.shell.notifications.current()).toMatchObject([{ level: 'warning', message: 'Gale warning', closable: true }]);
    await window.Xrm.App.clearGlobalNotification(id);
    expect(world.shell.notifications.current()).toEqual([]);
  });
});

describe('promises of the Client API', () => {
  it('also answer to fail and always', async () => {
    let ended = false;
    const caught = await window.Xrm.WebApi.retrieveRecord('ship', boatId)
      .always(() => void (ended = true))
      .fail((reason) => reason.message);
    expect(caught).toContain("'ship' was not found");
    expect(ended).toBe(true);
  });
});

describe('Xrm.Encoding', () => {
  it('escapes and reads back', () => {
    const { htmlEncode, htmlDecode } = window.Xrm.Encoding;
    expect(htmlEncode('<b>"&\'')).toBe('&lt;b&gt;&quot;&amp;&#39;');
    expect(htmlDecode('&lt;b&gt; &amp;')).toBe('<b> &');
  });
});
