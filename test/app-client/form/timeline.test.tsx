import { fireEvent, screen, waitFor } from '@testing-library/react';
import * as React from 'react';
import { FormView } from '../../../sandbox/app/client/form/form-view';
import { readTimeline } from '../../../sandbox/app/client/form/parts/timeline-entries';
import { createWebApi } from '../../../sandbox/app/client/web-api';
import { createNetwork } from './network';
import { attribute, boatForm, boatTable, cell, portTable } from './sample-table';
import { boatId, createWorld, openSession, show } from './world';

const annotation = {
  ...portTable,
  logicalName: 'annotation',
  attributes: {
    objectid: attribute({ logicalName: 'objectid', type: 'lookup', targets: [{ table: 'boat', navigation: 'objectid_boat' }] }),
  },
};

const [tab] = boatForm.tabs;
const timelineCell = cell('timeline');
const form = {
  ...boatForm,
  tabs: tab
    ? [
        {
          ...tab,
          columns: tab.columns.map((column) => ({
            ...column,
            sections: column.sections.map((section) => ({
              ...section,
              showLabel: false,
              rows: [
                [
                  {
                    ...timelineCell,
                    control: timelineCell.control && {
                      ...timelineCell.control,
                      column: null,
                      classId: '06375649-c143-495e-a496-c962e5b4488e',
                    },
                  },
                ],
              ],
            })),
          })),
        },
      ]
    : [],
};

const open = async (id: string | null = boatId) => {
  const world = createWorld({ tables: [{ ...boatTable, forms: [form] }, portTable, annotation] });
  const { session } = await openSession(world, { id });
  show(world, <FormView session={session} />);
  return world;
};

describe('the timeline of a row', () => {
  it('says that there is nothing yet', async () => {
    await open();
    expect(await screen.findByText('Nothing here yet')).toBeDefined();
  });

  it('waits for a new row to exist', async () => {
    await open(null);
    expect(screen.getByText('Save the row first; then related rows can be added.')).toBeDefined();
    expect(screen.queryByRole('button', { name: 'Add a note' })).toBeNull();
  });

  const write = async (text: string): Promise<void> => {
    fireEvent.click(await screen.findByRole('button', { name: 'Add a note' }));
    fireEvent.change(screen.getByLabelText('Note'), { target: { value: text } });
    fireEvent.click(screen.getByRole('button', { name: 'Add note' }));
  };

  it('takes a note and hangs it on the row', async () => {
    const world = await open();
    await write('New sails.');
    await waitFor(() =>
      expect(world.network.writes()[0]).toMatchObject({
        path: 'annotations',
        body: { notetext: 'New sails.', 'objectid_boat@odata.bind': `/boats(${boatId})` },
      }),
    );
    expect(await screen.findByText('New sails.')).toBeDefined();
  });

  it('keeps a note that the server refused', async () => {
    const world = await open();
    await screen.findByText('Nothing here yet');
    world.network.refuseNext(400, '0x1', 'Too long.');
    await write('New sails.');
    expect(await screen.findByText('The note was not added: Too long.')).toBeDefined();
    expect((screen.getByLabelText('Note') as HTMLTextAreaElement).value).toBe('New sails.');
  });
});

describe('what a timeline reads', () => {
  const by = { '_createdby_value@OData.Community.Display.V1.FormattedValue': 'Ana', _createdby_value: 'u1' };

  it('is newest first, notes and e-mails together, and of a mail only its text', async () => {
    const network = createNetwork({
      annotations: {
        key: 'annotationid',
        rows: [{ annotationid: 'a1', subject: 'Old', notetext: 'x', createdon: '2026-01-01T00:00:00Z', ...by }],
      },
      emails: {
        key: 'activityid',
        rows: [
          {
            activityid: 'e1',
            subject: 'Offer',
            description: '<p>Dear <b>skipper</b></p><img src=x onerror=alert(1)>',
            createdon: '2026-02-01T00:00:00Z',
            ...by,
          },
        ],
      },
    });
    const entries = await readTimeline(createWebApi(network.fetcher), boatId);
    expect(entries.map(({ kind, title }) => `${kind} ${title}`)).toEqual(['email Offer', 'note Old']);
    expect(entries[0]).toMatchObject({ text: 'Dear skipper', by: 'Ana' });
    expect(network.sent.map(({ path }) => path).join()).toContain(`_objectid_value eq ${boatId}`);
  });
});
