import type { Row, WebApi } from '../../web-api';
import { formattedValue } from '../../web-api';
import { isRow, readRecords } from '../read-record';

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
  /** Of an e-mail: whom it is for, by name or address. */
  readonly recipients: readonly string[];
  /** Of an e-mail: its body as it was written, HTML; empty where there is none. */
  readonly html: string;
};

const parties = 'email_activity_parties($select=addressused,participationtypemask,_partyid_value)';
/** `participationtypemask` of a party to whom a mail is written. */
const to = 2;

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
      `?$select=activityid,subject,description,createdon,senton,statuscode,_createdby_value&$expand=${parties}&$filter=_regardingobjectid_value eq ${id}&$orderby=createdon desc&$top=50`,
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
  recipients: [],
  html: '',
});

const emailEntry = (row: Row): TimelineEntry => ({
  id: String(row['activityid']),
  kind: 'email',
  title: formattedValue(row, 'subject'),
  text: textOfHtml(String(row['description'] ?? '')),
  by: formattedValue(row, '_createdby_value'),
  on: new Date(String(row['senton'] ?? row['createdon'])),
  status: formattedValue(row, 'statuscode'),
  recipients: partiesOf(row).flatMap(recipient),
  html: String(row['description'] ?? ''),
});

const partiesOf = (row: Row): readonly Row[] => {
  const found = row['email_activity_parties'];
  return Array.isArray(found) ? found.filter(isRow) : [];
};

const recipient = (party: Row): readonly string[] => {
  if (party['participationtypemask'] !== to) return [];
  const [name, address] = [formattedValue(party, '_partyid_value'), String(party['addressused'] ?? '')];
  return [name && address ? `${name} <${address}>` : name || address];
};

/** What a mail says, without its markup. */
const textOfHtml = (html: string): string => new DOMParser().parseFromString(html, 'text/html').body.textContent?.trim() ?? '';
