import { SaveMode, saveForm } from '../../../sandbox/app/client/form/save-form';
import { refreshForm } from '../../../sandbox/app/client/form/refresh-form';
import { boatId, createWorld, openSession, portId } from './world';

const lastWrite = (world: ReturnType<typeof createWorld>) => world.network.writes().at(-1);

describe('saving a row', () => {
  it('sends only what changed, and the version that was read', async () => {
    const world = createWorld();
    const { session } = await openSession(world);
    session.changeValue('berths', 6);

    expect(await saveForm(session)).toBe(true);
    expect(lastWrite(world)).toMatchObject({
      method: 'PATCH',
      path: `boats(${boatId})`,
      body: { berths: 6 },
      headers: { 'If-Match': 'W/"1"' },
    });
    expect(session.isDirty).toBe(false);
  });

  it('asks nothing of the server where nothing changed', async () => {
    const world = createWorld();
    const { session } = await openSession(world);
    session.changeValue('berths', 6);
    session.changeValue('berths', 4);

    expect(await saveForm(session)).toBe(true);
    expect(world.network.writes()).toEqual([]);
  });

  it('can be repeated, each time with the version of the last', async () => {
    const world = createWorld();
    const { session } = await openSession(world);
    for (const berths of [5, 6, 7]) {
      session.changeValue('berths', berths);
      expect(await saveForm(session)).toBe(true);
    }
    expect(world.network.writes().map(({ headers }) => headers['If-Match'])).toEqual(['W/"1"', 'W/"2"', 'W/"3"']);
  });

  it('sends nothing while something required is missing, and points at it', async () => {
    const world = createWorld();
    const { session } = await openSession(world);
    session.selectTab('history');
    session.changeValue('name', null);

    expect(await saveForm(session)).toBe(false);
    expect(world.network.writes()).toEqual([]);
    expect(session.state.activeTab).toBe('general');
    expect(session.state.focus).toMatchObject({ control: 'name' });
    expect(session.state.notifications[0]?.message).toBe('Name: a value is required.');
  });

  it('loses nothing typed where the server refuses, and says its words', async () => {
    const world = createWorld();
    const { session } = await openSession(world);
    session.changeValue('name', 'Gull');
    world.network.refuseNext(400, '0x80040265', 'A boat needs an anchor.');

    expect(await saveForm(session)).toBe(false);
    expect(session.value('name')).toBe('Gull');
    expect(session.isDirty).toBe(true);
    expect(session.state.notifications[0]?.message).toBe('Not saved: A boat needs an anchor.');
    expect(await saveForm(session)).toBe(true);
    expect(session.state.notifications).toEqual([]);
  });

  it('keeps what is typed while it is on its way', async () => {
    const world = createWorld();
    const { session } = await openSession(world);
    session.changeValue('berths', 6);
    world.network.duringNextWrite(() => session.changeValue('name', 'Gull'));

    expect(await saveForm(session)).toBe(true);
    expect(lastWrite(world)?.body).toEqual({ berths: 6 });
    expect(session.value('name')).toBe('Gull');
    expect(session.value('berths')).toBe(6);
    expect(session.isDirty).toBe(true);
  });

  it('happens once where it is asked for twice', async () => {
    const world = createWorld();
    const { session } = await openSession(world);
    session.changeValue('berths', 6);
    const [first, second] = await Promise.all([saveForm(session), saveForm(session)]);

    expect([first, second].filter(Boolean)).toHaveLength(1);
    expect(world.network.writes()).toHaveLength(1);
  });

  it.each([
    [SaveMode.Save, { closed: 0, opened: 0 }],
    [SaveMode.SaveAndClose, { closed: 1, opened: 0 }],
    [SaveMode.SaveAndNew, { closed: 0, opened: 1 }],
  ])('in mode %s leads where it says', async (mode, expected) => {
    const { session, place } = await openSession(createWorld());
    session.changeValue('berths', 6);
    await saveForm(session, mode);
    expect(place).toMatchObject(expected);
  });

  it('stays where it is when the server refuses, whatever was to follow', async () => {
    const world = createWorld();
    const { session, place } = await openSession(world);
    session.changeValue('berths', 6);
    world.network.refuseNext(500, '0x80040216', 'Broken.');
    await saveForm(session, SaveMode.SaveAndClose);
    expect(place).toMatchObject({ closed: 0, saved: 0 });
  });
});

describe('a row that somebody else saved meanwhile', () => {
  const conflict = async (choice: 'conflict.reload' | 'conflict.overwrite' | 'dialog.cancel') => {
    const world = createWorld();
    const { session } = await openSession(world);
    session.changeValue('name', 'Gull');
    world.network.changeElsewhere('boats', boatId, { name: 'Heron', berths: 8 });
    const saving = saveForm(session);
    await settled(() => world.shell.dialogs.get().length === 1);
    press(world, choice);
    return { world, session, saved: await saving };
  };

  it('can be loaded, which gives up what was typed', async () => {
    const { session, saved } = await conflict('conflict.reload');
    expect(saved).toBe(false);
    expect(session.value('name')).toBe('Heron');
    expect(session.isDirty).toBe(false);
  });

  it('can be overwritten, column by column', async () => {
    const { world, session, saved } = await conflict('conflict.overwrite');
    expect(saved).toBe(true);
    expect(world.network.row('boats', boatId)).toMatchObject({ name: 'Gull', berths: 8 });
    expect(session.value('berths')).toBe(8);
  });

  it('stays as both have it where nobody decides', async () => {
    const { world, session, saved } = await conflict('dialog.cancel');
    expect(saved).toBe(false);
    expect(session.value('name')).toBe('Gull');
    expect(world.network.row('boats', boatId)).toMatchObject({ name: 'Heron' });
  });
});

describe('a new row', () => {
  it('begins with what the caller gave and what the server would fill in', async () => {
    const { session } = await openSession(createWorld(), {
      id: null,
      defaults: { portid: [{ id: `{${portId.toUpperCase()}}`, name: 'Varna', entityType: 'port' }] },
    });
    expect(session.value('portid')).toEqual([{ id: portId, name: 'Varna', entityType: 'port' }]);
    expect(session.value('statuscode')).toBe(1);
    expect(session.value('ownerid')).toMatchObject([{ name: 'Ana Petrova' }]);
    expect(session.isDirty).toBe(false);
  });

  it('is created with its values, and has its id then', async () => {
    const world = createWorld();
    const { session, place } = await openSession(world, {
      id: null,
      defaults: { portid: [{ id: portId, name: 'Varna', entityType: 'port' }] },
    });
    session.changeValue('name', 'Gull');

    expect(await saveForm(session)).toBe(true);
    expect(lastWrite(world)).toMatchObject({ method: 'POST', path: 'boats' });
    expect(lastWrite(world)?.body).toEqual({ name: 'Gull', engine: false, 'test_PortId@odata.bind': `/ports(${portId})` });
    expect(session.state.id).toMatch(/^00000000-/);
    expect(place.saved).toBe(1);
  });
});

describe('refreshing', () => {
  it('shows what is stored now', async () => {
    const world = createWorld();
    const { session } = await openSession(world);
    world.network.changeElsewhere('boats', boatId, { name: 'Heron' });
    await refreshForm(session);
    expect(session.value('name')).toBe('Heron');
  });

  it('keeps what is shown where the server cannot be asked', async () => {
    const world = createWorld();
    const { session } = await openSession(world);
    world.network.refuseNext(503, '', 'Busy.');
    await refreshForm(session);
    expect(session.value('name')).toBe('Tern');
    expect(session.state.notifications[0]?.message).toBe('The row could not be read again: Busy.');
  });
});

const settled = async (done: () => boolean): Promise<void> => {
  for (let turn = 0; turn < 50 && !done(); turn++) await new Promise((resolve) => setTimeout(resolve, 0));
};

/** Presses a button of the message in front, by its text's key. */
const press = ({ shell }: ReturnType<typeof createWorld>, key: 'conflict.reload' | 'conflict.overwrite' | 'dialog.cancel'): void => {
  const content = shell.dialogs.get().at(-1)?.content;
  const element = content as { props: { buttons: readonly { label: string; run: () => void }[] } };
  element.props.buttons.find(({ label }) => label === shell.text(key))?.run();
};
