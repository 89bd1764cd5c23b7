import { act, fireEvent, screen, waitFor } from '@testing-library/react';
import * as React from 'react';
import type { TableDefinition } from '../../../sandbox/app/contract/table';
import type { CustomControlBinding, FormDefinition } from '../../../sandbox/app/client/form/form-definition';
import { FormView } from '../../../sandbox/app/client/form/form-view';
import { covers } from '../../sandbox/platform/covers';
import { boatForm, boatTable, cell, portTable } from '../form/sample-table';
import { boatId, createWorld, openSession, show, userId } from '../form/world';
import { manifestXml, pairBundle, resx, serveControls, stepperBundle, type ControlFiles } from './served-control';

const stepper = (name: string, more: ControlFiles = {}): ControlFiles => ({
  'ControlManifest.xml': manifestXml(name, 'virtual'),
  'bundle.js': stepperBundle(name),
  [`strings/${name}.1033.resx`]: resx({ label: 'Berths:', only: 'English' }),
  [`strings/${name}.1036.resx`]: resx({ label: 'Couchettes :' }),
  ...more,
});

/** A form whose first field is shown by a custom control. */
const formWith = (name: string): FormDefinition => {
  const binding: CustomControlBinding = {
    formFactor: 0,
    name: `test_Test.${name}`,
    parameters: {
      value: { static: false, type: null, value: 'berths' },
      title: { static: false, type: null, value: 'name' },
      tone: { static: true, type: 'SingleLine.Text', value: 'loud' },
    },
    dataSets: {},
  };
  const base = cell('berths');
  const place = { ...base, control: base.control && { ...base.control, uniqueId: 'u1', classId: 'f9a8a302-114e-466a-b582-6771b2ae0d92' } };
  const [tab] = boatForm.tabs;
  const [column] = tab?.columns ?? [];
  const [section] = column?.sections ?? [];
  if (!tab || !column || !section) throw new Error('the sample form has no section');
  return {
    ...boatForm,
    tabs: [{ ...tab, columns: [{ ...column, sections: [{ ...section, rows: [[place], [cell('name')]] }] }] }],
    customControls: { u1: [binding] },
  };
};

const traces = (): unknown[][] => Reflect.get(window, 'traces') as unknown[][];
const context = () =>
  Reflect.get(window, 'context') as ComponentFramework.Context<Record<string, ComponentFramework.PropertyTypes.Property>>;

const open = async (name: string, files: ControlFiles = stepper(name), options: Parameters<typeof createWorld>[0] = {}) => {
  Object.assign(window, { traces: [], Reactv16: React });
  const tables: TableDefinition[] = [{ ...boatTable, forms: [formWith(name)] }, portTable];
  const stop = serveControls({ [`test_Test.${name}`]: files });
  const world = createWorld({ tables, ...options });
  const { session } = await openSession(world);
  const view = show(world, <FormView session={session} />);
  return { world, session, view, stop };
};

describe('a virtual control on a form', () => {
  it('is drawn with the value of its column, in the user’s language', async () => {
    const { stop } = await open('Shown');
    expect(await screen.findByRole('button', { name: 'Berths: 4' })).toBeDefined();
    expect(traces()[0]).toEqual(['init', {}]);
    stop();
  });

  it('speaks French to a French user, and English where there is no French', async () => {
    const { stop } = await open('Spoken', stepper('Spoken'), { languageId: 1036 });
    expect(await screen.findByRole('button', { name: 'Couchettes : 4' })).toBeDefined();
    expect(context().resources.getString('only')).toBe('English');
    expect(context().resources.getString('missing')).toBe('missing');
    stop();
  });

  it('changes its column once, however often it notifies, and onchange runs', async () => {
    const { session, stop } = await open('Pressed');
    const heard: unknown[] = [];
    session.context.getAttribute('berths')?.addOnChange(() => void heard.push(session.value('berths')));
    fireEvent.click(await screen.findByRole('button', { name: 'Berths: 4' }));
    await screen.findByRole('button', { name: 'Berths: 5' });
    expect(heard).toEqual([5]);
    expect(traces().filter(([what]) => what === 'getOutputs')).toHaveLength(1);
    expect(session.isDirty).toBe(true);
    stop();
  });

  it('is updated when a script changes its column, and told which property that was', async () => {
    const { session, stop } = await open('Updated');
    await screen.findByRole('button', { name: 'Berths: 4' });
    act(() => session.setValue('berths', 9));
    await screen.findByRole('button', { name: 'Berths: 9' });
    expect(traces().at(-1)).toEqual(['updateView', 9, ['value']]);
    stop();
  });

  it('hands back several columns at once, each with its own onchange, and is drawn with both', async () => {
    covers('app: control on several columns');
    const { session, stop } = await open('Pair', { ...stepper('Pair'), 'bundle.js': pairBundle('Pair') });
    const heard: unknown[] = [];
    for (const column of ['berths', 'name'])
      session.context.getAttribute(column)?.addOnChange(() => void heard.push(session.value(column)));
    fireEvent.click(await screen.findByRole('button', { name: 'Tern 4' }));
    await screen.findByRole('button', { name: 'Heron 6' });
    expect(heard.sort()).toEqual([6, 'Heron']);
    expect(screen.getByLabelText(/^Name/)).toHaveProperty('value', 'Heron');
    stop();
  });

  it('is not updated by what does not concern it', async () => {
    const { session, stop } = await open('Spared');
    await screen.findByRole('button', { name: 'Berths: 4' });
    const before = traces().length;
    act(() => session.setValue('mail', 'gull@example.com'));
    expect(traces()).toHaveLength(before);
    stop();
  });

  it('is destroyed with its form', async () => {
    const { view, stop } = await open('Destroyed');
    await screen.findByRole('button', { name: 'Berths: 4' });
    view.unmount();
    expect(traces().at(-1)).toEqual(['destroy']);
    stop();
  });

  it('is disabled where the row can only be read', async () => {
    const { stop } = await open('Disabled', stepper('Disabled'), { row: { statecode: 1 } });
    expect(await screen.findByRole('button', { name: 'Berths: 4' })).toHaveProperty('disabled', true);
    stop();
  });

  it('is disabled and opened again by a script, by its control or its column', async () => {
    covers('app: control locked by a script');
    const { session, stop } = await open('Locked');
    const button = await screen.findByRole('button', { name: 'Berths: 4' });
    act(() => session.context.getControl('berths')?.setDisabled(true));
    expect(button).toHaveProperty('disabled', true);
    expect(context().parameters['value']?.security?.editable).toBe(false);
    act(() => session.context.getAttribute('berths')?.controls.forEach((control) => control.setDisabled(false)));
    expect(button).toHaveProperty('disabled', false);
    stop();
  });

  it('that fails says so in its place, with its name, and the form lives on', async () => {
    const logged = jest.spyOn(console, 'error').mockImplementation(() => undefined);
    const { session, stop } = await open('Failing');
    await screen.findByRole('button', { name: 'Berths: 4' });
    act(() => session.setValue('berths', 11));
    await screen.findByText('The control test_Test.Failing could not be shown: eleven is too many');
    expect(screen.getByLabelText(/^Name/)).toBeDefined();
    logged.mockRestore();
    stop();
  });

  it.each([
    ['is not there', {}, /ControlManifest.xml was answered with status 404/],
    ['does not load', { ...stepper('Missing2'), 'bundle.js': undefined }, /bundle.js could not be loaded/],
    ['registers nothing', { ...stepper('Missing3'), 'bundle.js': '' }, /did not register Test.Missing3/],
  ] as const)('that %s says so', async (what, files, message) => {
    const name = { 'is not there': 'Missing1', 'does not load': 'Missing2', 'registers nothing': 'Missing3' }[what];
    const present = Object.fromEntries(Object.entries(files).filter(([, text]) => text !== undefined)) as ControlFiles;
    const { stop } = await open(name, present);
    await screen.findByText(message);
    stop();
  });
});

describe('the context of a control', () => {
  const seen = async (name: string, options: Parameters<typeof createWorld>[0] = {}) => {
    const opened = await open(name, stepper(name), options);
    await screen.findByRole('button');
    opened.stop();
    return opened;
  };

  it('gives bound values with their facts, constants and defaults', async () => {
    await seen('Parameters');
    const { value, maximum, tone } = context().parameters;
    expect(value).toMatchObject({
      raw: 4,
      formatted: '4',
      type: 'Whole.None',
      error: false,
      security: { editable: true, readable: true, secured: false },
      attributes: { LogicalName: 'berths', DisplayName: 'Berths', MinValue: 0, MaxValue: 12 },
    });
    expect(tone).toMatchObject({ raw: 'loud' });
    expect(maximum).toMatchObject({ raw: 3 });
    expect(context().parameters).not.toHaveProperty('result');
  });

  it('says on which row the control stands', async () => {
    await seen('Page');
    expect(context()).toMatchObject({
      page: { entityId: boatId, entityTypeName: 'boat' },
      mode: { contextInfo: { entityId: boatId, entityTypeName: 'boat', entityRecordName: 'Tern' }, label: 'Berths', isVisible: true },
    });
  });

  it('knows the person', async () => {
    await seen('Person', { languageId: 1031, timeZone: 'Europe/Berlin' });
    const { userSettings, formatting } = context();
    expect(userSettings.userId).toBe(`{${userId.toUpperCase()}}`);
    expect(userSettings.dateFormattingInfo.shortDatePattern).toBe('d.M.yyyy');
    expect(userSettings.numberFormattingInfo.numberDecimalSeparator).toBe(',');
    expect(userSettings.getTimeZoneOffsetMinutes(new Date('2026-07-01T00:00:00Z'))).toBe(120);
    expect(formatting.formatDateShort(new Date('2026-03-01T23:30:00Z'), true)).toBe('02.03.2026 00:30');
    expect(formatting.formatCurrency(1234.5, 2, '$')).toBe('1.234,50\u00a0$');
    expect(formatting.getWeekOfYear(new Date('2027-01-01T12:00:00Z'))).toBe(53);
  });

  it('asks Dataverse in the person’s name', async () => {
    await seen('Asking');
    expect(await context().webAPI.retrieveRecord('boat', boatId, '?$select=name')).toMatchObject({ name: 'Tern' });
  });

  it('refuses by name what the manifest does not declare and what the sandbox does not have', async () => {
    await seen('Refusing');
    expect(() => context().utils.hasEntityPrivilege('boat', 1, 0)).toThrow('context.utils without <uses-feature name="Utility">');
    expect(() => context().device.captureImage()).toThrow('The sandbox does not support context.device.captureImage.');
  });

  it('keeps a control’s state for as long as the form is open', async () => {
    const { session } = await seen('Kept');
    expect(context().mode.setControlState({ page: 2 })).toBe(true);
    await waitFor(() => expect([...session.controlStates.values()]).toEqual([{ page: 2 }]));
  });
});
