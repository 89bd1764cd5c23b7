import type { Row, WebApi } from '../../web-api';
import { formattedValue } from '../../web-api';
import { readRecords } from '../read-record';

/** Something that happened with a row. */
export type TimelineEntry = {
  readonly id: string;
  readonly kind: 'note' | 'email';
  readonly title: string;
  /** Notes are plain text; of an e-mail the text of its HTML. */
  readonly text: string;
  readonly by: string;
  readonly on: Date;
  /** Of an e-mail, e.g. Sent. */
  readonly status: string;
};

/** Notes and e-mails about a row, newest first. */
export const readTimeline = async (webApi: WebApi, id: string): Promise<readonly TimelineEntry[]> => {
  const [notes, emails] = await Promise.all([
    readRecords(
      webApi,
      'annotations',
      `?$select=annotationid,subject,notetext,createdon,_createdby_value&$filter=_objectid_value eq ${id}&$orderby=createdon desc&$top=50`,
    ),
    readRecords(
      webApi,
      'emails',
      `?$select=activityid,subject,description,createdon,statuscode,_createdby_value&$filter=_regardingobjectid_value eq ${id}&$orderby=createdon desc&$top=50`,
    ),
  ]);
  const entries = [...notes.map(noteEntry), ...emails.map(emailEntry)];
  return entries.sort((left, right) => right.on.getTime() - left.on.getTime());
};

/** Adds a note to a row. `navigation` is the lookup's name towards the row's table, e.g. `objectid_account`. */
export const addNote = async (webApi: WebApi, target: string, navigation: string, note: { title: string; text: string }): Promise<void> => {
  const body = { subject: note.title || null, notetext: note.text, [`${navigation}@odata.bind`]: target };
  await webApi.send('annotations', { method: 'POST', body });
};

const noteEntry = (row: Row): TimelineEntry => ({
  id: String(row['annotationid']),
  kind: 'note',
  title: formattedValue(row, 'subject'),
  text: formattedValue(row, 'notetext'),
  by: formattedValue(row, '_createdby_value'),
  on: new Date(String(row['createdon'])),
  status: '',
});

const emailEntry = (row: Row): TimelineEntry => ({
  id: String(row['activityid']),
  kind: 'email',
  title: formattedValue(row, 'subject'),
  text: textOfHtml(String(row['description'] ?? '')),
  by: formattedValue(row, '_createdby_value'),
  on: new Date(String(row['createdon'])),
  status: formattedValue(row, 'statuscode'),
});

/** Mails are HTML that somebody else wrote: only its text is shown. */
const textOfHtml = (html: string): string => new DOMParser().parseFromString(html, 'text/html').body.textContent?.trim() ?? '';
