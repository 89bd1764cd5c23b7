import { fireEvent, screen, waitFor } from '@testing-library/react';
import * as React from 'react';
import type { TableDefinition } from '../../../sandbox/app/contract/table';
import { FormView } from '../../../sandbox/app/client/form/form-view';
import type { FormDefinition } from '../../../sandbox/app/client/form/form-definition';
import { covers } from '../../sandbox/platform/covers';
import { gridBundle, gridManifestXml, serveControls } from '../pcf/served-control';
import { boatForm, boatTable, cell, portTable } from './sample-table';
import { createWorld, openSession, portId, show } from './world';

const viewId = '66666666-0000-4000-8000-000000000001';

/** The form of a port, with the boats that lie there. */
const portForm = (parameters: Readonly<Record<string, string>>, customControls: FormDefinition['customControls'] = {}): FormDefinition => {
  const base = cell('boats', { label: 'Boats' });
  const control = base.control && {
    ...base.control,
    column: null,
    isSubgrid: true,
    uniqueId: 'u1',
    classId: 'e7a81278-8635-4d9e-8d4d-59480b391c5b',
    parameters,
  };
  const section = {
    id: 's',
    name: 's',
    label: '',
    showLabel: false,
    visible: true,
    columns: 1,
    rows: [[{ ...base, control }]],
  };
  const tab = {
    id: 't',
    name: 't',
    label: 'T',
    showLabel: true,
    visible: true,
    expanded: true,
    columns: [{ width: '100%', sections: [section] }],
  };
  return { ...boatForm, table: 'port', tabs: [tab], customControls };
};

const boats: TableDefinition = {
  ...boatTable,
  views: [
    {
      id: viewId,
      name: 'All boats',
      kind: 'public',
      isDefault: true,
      customControls: [],
      fetchXml: '<fetch><entity name="boat"><attribute name="name"/></entity></fetch>',
      columns: [{ name: 'name', label: 'Name', width: 200, type: 'string', own: true }],
      orders: [],
    },
  ],
};

const parameters = { TargetEntityType: 'boat', ViewId: `{${viewId.toUpperCase()}}`, RelationshipName: 'port_boats', RecordsPerPage: '4' };

const open = async (
  id: string | null = portId,
  options: Parameters<typeof createWorld>[0] = {},
  customControls: FormDefinition['customControls'] = {},
) => {
  const port: TableDefinition = {
    ...portTable,
    forms: [portForm(parameters, customControls)],
    oneToMany: [{ name: 'port_boats', table: 'boat', attribute: 'portid', navigation: 'test_PortId' }],
  };
  const world = createWorld({ tables: [boats, port], ...options });
  const { session } = await openSession(world, { id, table: 'port' });
  show(world, <FormView session={session} />);
  return { world, session };
};

describe('a sub-grid', () => {
  it('asks only for the rows that point at this one, a page of the size that the form says', async () => {
    const { world } = await open();
    await screen.findByText('Tern');
    const asked = world.network.sent.find(({ path }) => path.startsWith('boats?fetchXml='))?.path;
    expect(asked).toContain(`attribute="portid" operator="eq" value="${portId}"`);
    expect(asked).toContain('count="4"');
  });

  it('makes a new row that points at this one', async () => {
    const { world } = await open();
    fireEvent.click(await screen.findByRole('menuitem', { name: 'New Boat' }));
    await waitFor(() =>
      expect(world.shell.router.current()).toMatchObject({
        kind: 'record',
        table: 'boat',
        id: null,
        defaults: { portid: [{ id: portId, name: 'Varna', entityType: 'port' }] },
      }),
    );
  });

  it('offers no new row to whom may make none', async () => {
    await open(portId, { privileges: ['prvReadBoat', 'prvWritePort'] });
    await screen.findByText('Tern');
    expect(screen.queryByRole('menuitem', { name: 'New Boat' })).toBeNull();
  });

  it('asks again when the form was saved, and when a script asks every list to', async () => {
    const { world, session } = await open();
    await screen.findByText('Tern');
    const asked = (): number => world.network.sent.filter(({ path }) => path.startsWith('boats?')).length;
    const before = asked();
    session.context.getControl('boats')?.refresh();
    await waitFor(() => expect(asked()).toBe(before + 1));
    window.Xrm.Utility.refreshParentGrid({ id: portId, entityType: 'port' });
    await waitFor(() => expect(asked()).toBe(before + 2));
  });

  it('waits for a new row to exist', async () => {
    await open(null);
    expect(screen.getByText('Save the row first; then related rows can be added.')).toBeDefined();
  });

  it('may be shown by a control, which gets the same rows as its data set', async () => {
    covers('app: control on a data set');
    Object.assign(window, { traces: [], Reactv16: React });
    const stop = serveControls({
      'test_Test.Berths': { 'ControlManifest.xml': gridManifestXml('Berths'), 'bundle.js': gridBundle('Berths') },
    });
    const { world, session } = await open(
      portId,
      {},
      { u1: [{ formFactor: 0, name: 'test_Test.Berths', parameters: {}, dataSets: { boats: {} } }] },
    );
    type Context = ComponentFramework.Context<{ readonly boats: ComponentFramework.PropertyTypes.DataSet }>;
    const context = () => Reflect.get(window, 'context') as Context & { readonly mode: { readonly contextInfo: object } };
    await waitFor(() => expect(context().parameters.boats.sortedRecordIds).toHaveLength(1));
    expect(context().mode.contextInfo).toEqual({ entityId: portId, entityTypeName: 'port', entityRecordName: 'Varna' });
    expect(context().mode.allocatedHeight).toBe(-1);
    const asked = () => world.network.sent.filter(({ path }) => path.startsWith('boats?fetchXml='));
    expect(asked().at(-1)?.path).toContain(`attribute="portid" operator="eq" value="${portId}"`);
    expect(asked().at(-1)?.path).toContain('count="4"');
    await screen.findByRole('menuitem', { name: 'New Boat' });
    const before = asked().length;
    session.context.getControl('boats')?.refresh();
    await waitFor(() => expect(asked().length).toBe(before + 1));
    stop();
  });
});
