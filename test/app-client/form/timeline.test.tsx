import { fireEvent, screen, waitFor } from '@testing-library/react';
import * as React from 'react';
import { FormView } from '../../../sandbox/app/client/form/form-view';
import { readTimeline } from '../../../sandbox/app/client/form/parts/timeline-entries';
import { createWebApi } from '../../../sandbox/app/client/web-api';
import { covers } from '../../sandbox/platform/covers';
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

const display = '@OData.Community.Display.V1.FormattedValue';

/** A mail that was written in January and sent in February, to one person and one address. */
const sentMail = {
  activityid: 'e1',
  subject: 'Offer',
  description: '<p>Dear <b>skipper</b></p>',
  createdon: '2026-01-01T00:00:00Z',
  senton: '2026-02-01T10:00:00Z',
  statuscode: 3,
  [`statuscode${display}`]: 'Sent',
  email_activity_parties: [
    { participationtypemask: 1, _partyid_value: 'u1', [`_partyid_value${display}`]: 'Ana' },
    { participationtypemask: 2, addressused: 'kim@boats.example', _partyid_value: 'c1', [`_partyid_value${display}`]: 'Kim Skipper' },
    { participationtypemask: 2, addressused: 'harbour@boats.example', _partyid_value: null },
  ],
};

const open = async (id: string | null = boatId, emails: readonly Record<string, unknown>[] = []) => {
  const world = createWorld({ tables: [{ ...boatTable, forms: [form] }, portTable, annotation], emails });
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

  it('shows whom a sent mail was for and when, and opens it as its reader sees it', async () => {
    covers('app: timeline of e-mails');
    await open(boatId, [sentMail]);
    expect(await screen.findByText('To Kim Skipper <kim@boats.example>, harbour@boats.example')).toBeDefined();
    expect(screen.getByText(/Sent/).textContent).toContain('2/1/2026');
    expect(screen.getByText('Dear skipper')).toBeDefined();
    const show = screen.getByRole('button', { name: 'Show the mail' });
    expect(show.getAttribute('aria-expanded')).toBe('false');
    fireEvent.click(show);
    const frame = screen.getByTitle('Offer');
    expect(frame.getAttribute('sandbox')).toBe('allow-popups allow-popups-to-escape-sandbox');
    expect(frame.getAttribute('srcdoc')).toContain('<p>Dear <b>skipper</b></p>');
    expect(frame.getAttribute('srcdoc')).toContain("default-src 'none'");
    fireEvent.click(screen.getByRole('button', { name: 'Hide the mail' }));
    expect(screen.queryByTitle('Offer')).toBeNull();
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

  it('is newest first, notes and e-mails together, and has of a mail the text and the markup', async () => {
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
