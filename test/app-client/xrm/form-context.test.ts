import { fire } from '../../../sandbox/app/client/form/fire';
import { saveForm } from '../../../sandbox/app/client/form/save-form';
import { boatId, createWorld, openSession, portId } from '../form/world';
import type { FormSession } from '../../../sandbox/app/client/form/form-session';

const open = async (row?: Record<string, unknown>) => {
  const world = createWorld(row ? { row } : {});
  const { session, place } = await openSession(world);
  return { world, session, place, form: session.context };
};
const attributeOf = (session: FormSession, name: string) => {
  const attribute = session.context.getAttribute(name);
  if (!attribute) throw new Error(`the form has no ${name}`);
  return attribute;
};
const controlOf = (session: FormSession, name: string) => {
  const control = session.context.getControl(name);
  if (!control) throw new Error(`the form has no control ${name}`);
  return control;
};

describe('the form context', () => {
  it('names the row as the platform does', async () => {
    const { form } = await open();
    expect(form.data.entity.getId()).toBe(`{${boatId.toUpperCase()}}`);
    expect(form.data.entity.getEntityName()).toBe('boat');
    expect(form.data.entity.getPrimaryAttributeValue()).toBe('Tern');
    expect(form.data.entity.getEntityReference()).toEqual({ id: boatId, entityType: 'boat', name: 'Tern' });
  });

  it.each([
    ['an active row', undefined, 2],
    ['an inactive row', { statecode: 1 }, 4],
  ])('knows the type of the form over %s', async (_what, row, type) => {
    expect((await open(row)).form.ui.getFormType()).toBe(type);
  });

  it('knows a new row', async () => {
    const { session } = await openSession(createWorld(), { id: null });
    expect(session.context.ui.getFormType()).toBe(1);
    expect(session.context.data.entity.getId()).toBe('');
  });

  it('has the columns that the form shows, and no others', async () => {
    const { form } = await open();
    expect(form.getAttribute('name')?.getName()).toBe('name');
    expect(form.getAttribute('ownerid')).toBeNull();
    expect(form.data.entity.attributes.getLength()).toBe(12);
    expect(form.getAttribute((attribute) => attribute.getAttributeType() === 'boolean').map((found) => found.getName())).toEqual([
      'engine',
    ]);
  });
});

describe('an attribute', () => {
  it.each<[string, unknown, string]>([
    ['name', 'Tern', 'string'],
    ['berths', 4, 'integer'],
    ['engine', true, 'boolean'],
    ['rig', 1, 'optionset'],
    ['flags', [1, 2], 'multiselectoptionset'],
    ['portid', [{ id: portId, name: 'Varna', entityType: 'port' }], 'lookup'],
    ['inspected', new Date('2026-03-01T23:30:00Z'), 'datetime'],
  ])('%s gives its value as %j', async (name, value, type) => {
    const { session } = await open();
    expect(attributeOf(session, name).getValue()).toEqual(value);
    expect(attributeOf(session, name).getAttributeType()).toBe(type);
  });

  it('is dirty once a script changed it, and onchange does not run for that', async () => {
    const { session } = await open();
    const heard: unknown[] = [];
    attributeOf(session, 'berths').addOnChange((context) => void heard.push(context));
    attributeOf(session, 'berths').setValue(9);
    expect(attributeOf(session, 'berths').getIsDirty()).toBe(true);
    expect(heard).toEqual([]);
    attributeOf(session, 'berths').fireOnChange();
    expect(heard).toHaveLength(1);
  });

  it('tells onchange handlers what changed, in the order they were added', async () => {
    const { session } = await open();
    const heard: string[] = [];
    const handler = (context: Xrm.Events.EventContext): void => {
      const source = context.getEventSource() as Xrm.Attributes.Attribute;
      heard.push(`${context.getDepth()} ${source.getName()} ${String(source.getValue())}`);
    };
    attributeOf(session, 'berths').addOnChange(handler);
    attributeOf(session, 'berths').addOnChange(handler);
    attributeOf(session, 'berths').addOnChange(() => void heard.push('second'));
    session.changeValue('berths', 5);
    session.changeValue('berths', 5);
    expect(heard).toEqual(['1 berths 5', 'second']);
    attributeOf(session, 'berths').removeOnChange(handler);
    session.changeValue('berths', 6);
    expect(heard).toEqual(['1 berths 5', 'second', 'second']);
  });

  it('can be made required, and then keeps the form from being saved', async () => {
    const { session } = await open({ mail: null });
    attributeOf(session, 'mail').setRequiredLevel('required');
    session.changeValue('berths', 5);
    expect(await saveForm(session)).toBe(false);
    attributeOf(session, 'mail').setRequiredLevel('none');
    expect(await saveForm(session)).toBe(true);
  });

  it('is sent always, or never, where a script says so', async () => {
    const { session, world } = await open();
    attributeOf(session, 'name').setSubmitMode('always');
    attributeOf(session, 'berths').setSubmitMode('never');
    session.changeValue('berths', 5);
    session.changeValue('rig', 2);
    await saveForm(session);
    expect(world.network.writes()[0]?.body).toEqual({ name: 'Tern', rig: 2 });
  });

  it('knows its options by value and by text', async () => {
    const { session } = await open();
    expect(attributeOf(session, 'rig').getText()).toBe('Sloop');
    expect(attributeOf(session, 'rig').getOption('Ketch')).toEqual({ value: 2, text: 'Ketch' });
    expect(attributeOf(session, 'rig').getSelectedOption()).toEqual({ value: 1, text: 'Sloop' });
  });
});

describe('a control', () => {
  it('is hidden with its tab', async () => {
    const { session, form } = await open();
    expect(controlOf(session, 'log').getVisible()).toBe(true);
    form.ui.tabs.get('history')?.setVisible(false);
    expect(controlOf(session, 'log').getVisible()).toBe(false);
    expect(controlOf(session, 'log').getParent()?.getName()).toBe('log_section');
  });

  it('with a notification keeps the form from being saved until it is cleared', async () => {
    const { session } = await open();
    session.changeValue('berths', 5);
    controlOf(session, 'berths').setNotification('Too many.', 'n1');
    expect(await saveForm(session)).toBe(false);
    expect(session.state.notifications[0]?.message).toBe('Berths: Too many.');
    expect(controlOf(session, 'berths').clearNotification('n1')).toBe(true);
    expect(controlOf(session, 'berths').clearNotification('n1')).toBe(false);
    expect(await saveForm(session)).toBe(true);
  });

  it('with a recommendation does not', async () => {
    const { session } = await open();
    session.changeValue('berths', 5);
    controlOf(session, 'berths').addNotification({ messages: ['Think.'], notificationLevel: 'RECOMMENDATION', uniqueId: 'n1' });
    expect(await saveForm(session)).toBe(true);
  });

  it('can be disabled and enabled', async () => {
    const { session } = await open();
    controlOf(session, 'name').setDisabled(true);
    expect(controlOf(session, 'name').getDisabled()).toBe(true);
    controlOf(session, 'name').setDisabled(false);
    expect(controlOf(session, 'name').getDisabled()).toBe(false);
  });

  it('of a choice offers what a script leaves of it', async () => {
    const { session } = await open();
    controlOf(session, 'rig').removeOption(1);
    controlOf(session, 'rig').addOption({ value: 9, text: 'Cutter' }, 0);
    expect(
      controlOf(session, 'rig')
        .getOptions()
        .map(({ text }) => text),
    ).toEqual(['Cutter', 'Ketch']);
  });

  it('refuses by name what the sandbox does not have', async () => {
    const { session } = await open();
    expect(() => controlOf(session, 'portid').addPreSearch()).toThrow('The sandbox does not support control.addPreSearch.');
  });
});

describe('tabs and notifications', () => {
  it('tell when another tab is opened', async () => {
    const { session, form } = await open();
    const heard: string[] = [];
    form.ui.tabs.get('history')?.addTabStateChange((context) => {
      const tab = context.getEventSource() as unknown as Xrm.Controls.Tab;
      heard.push(`${tab.getName()} ${tab.getDisplayState()}`);
    });
    form.ui.tabs.get('history')?.setFocus();
    expect(heard).toEqual(['history expanded']);
    expect(session.state.activeTab).toBe('history');
  });

  it('replace a notification of the same id, and tell whether one was cleared', async () => {
    const { session, form } = await open();
    form.ui.setFormNotification('first', 'INFO', 'a');
    form.ui.setFormNotification('second', 'WARNING', 'a');
    expect(session.state.notifications).toEqual([{ id: 'a', level: 'WARNING', message: 'second' }]);
    expect(form.ui.clearFormNotification('a')).toBe(true);
    expect(form.ui.clearFormNotification('a')).toBe(false);
  });
});

describe('onsave', () => {
  it('can stop the save', async () => {
    const { session, form, world } = await open();
    form.data.entity.addOnSave((context: Xrm.Events.SaveEventContext) => context.getEventArgs().preventDefault());
    session.changeValue('berths', 5);
    expect(await saveForm(session)).toBe(false);
    expect(world.network.writes()).toEqual([]);
    expect(session.state.busy).toBeNull();
  });

  it('is waited for where it answers a promise', async () => {
    const { session, form, world } = await open();
    form.data.entity.addOnSave(async () => {
      await new Promise((resolve) => setTimeout(resolve, 5));
      session.context.getAttribute('name')?.setValue('Gull');
    });
    session.changeValue('berths', 5);
    await saveForm(session);
    expect(world.network.writes()[0]?.body).toEqual({ name: 'Gull', berths: 5 });
  });

  it('stops the save where it fails and asked for that', async () => {
    const { session, form } = await open();
    const failing = (context: Xrm.Events.SaveEventContextAsync): Promise<void> => {
      context.getEventArgs().preventDefaultOnError();
      return Promise.reject(new Error('no wind'));
    };
    form.data.entity.addOnSave(failing);
    session.changeValue('berths', 5);
    const logged = jest.spyOn(console, 'error').mockImplementation(() => undefined);
    expect(await saveForm(session)).toBe(false);
    logged.mockRestore();
    expect(session.state.notifications.map(({ message }) => message)).toContain('A script of this form failed: no wind');
  });

  it('is followed by a word on how it went', async () => {
    const { session, form, world } = await open();
    const heard: boolean[] = [];
    form.data.entity.addOnPostSave((context) => void heard.push(context.getEventArgs().getIsSaveSuccess()));
    session.changeValue('berths', 5);
    world.network.refuseNext(400, '0x1', 'No.');
    await saveForm(session);
    await saveForm(session);
    expect(heard).toEqual([false, true]);
  });

  it('rejects the script that asked for a save that failed', async () => {
    const { session, form, world } = await open();
    session.changeValue('berths', 5);
    world.network.refuseNext(400, '0x1', 'No.');
    await expect(form.data.save()).rejects.toThrow('Not saved: No.');
  });
});

describe('a handler that fails', () => {
  it('is reported on the form, and the others still run', async () => {
    const { session } = await open();
    const heard: string[] = [];
    session.events.add('change', 'name', () => {
      throw new Error('broken');
    });
    session.events.add('change', 'name', () => heard.push('second'));
    const logged = jest.spyOn(console, 'error').mockImplementation(() => undefined);
    expect(await fire(session, 'change', 'name', { attribute: 'name' })).toBe(false);
    logged.mockRestore();
    expect(heard).toEqual(['second']);
    expect(session.state.notifications[0]?.message).toBe('A script of this form failed: broken');
  });

  it('shares variables with those that follow', async () => {
    const { session } = await open();
    let shared: unknown;
    session.events.add('change', 'name', (context: Xrm.Events.EventContext) => context.setSharedVariable('wind', 7));
    session.events.add('change', 'name', (context: Xrm.Events.EventContext) => void (shared = context.getSharedVariable('wind')));
    await fire(session, 'change', 'name', { attribute: 'name' });
    expect(shared).toBe(7);
  });
});
