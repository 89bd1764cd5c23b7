import { DataverseRefused, refusalOf } from './errors';
import { sendRaw, type Connection } from './request';
import type { SetName, Write } from './tables';

/** A row that is to be created, or changed where it is there already; `mustExist`: it is never created. */
export type RowWrite = { readonly path: string; readonly values: Readonly<Record<string, unknown>>; readonly mustExist: boolean };

/** `key` is the row's id or an alternate key (`name=value,…`). */
export const upsertOf = <S extends SetName>(set: S, key: string, values: Write<S>): RowWrite => ({
  path: `${set}(${key})`,
  values,
  mustExist: false,
});
export const updateOf = <S extends SetName>(set: S, key: string, values: Write<S>): RowWrite => ({
  ...upsertOf(set, key, values),
  mustExist: true,
});

const batch = 'batch_of_tenantry';
const changeSet = 'changeset_of_tenantry';

/** Sends one `$batch` with one change set. Throws what the refused part says, or what became of the batch. */
export const sendChangeSet = async (connection: Connection, rows: readonly RowWrite[], onBehalfOf?: string): Promise<void> => {
  if (rows.length === 0) return;
  const content = { type: `multipart/mixed; boundary=${batch}`, text: bodyOf(rows) };
  // Told to go on, Dataverse answers 200 and says in the part what was refused.
  const headers = { Prefer: 'odata.continue-on-error' };
  const answer = await sendRaw(connection, { method: 'POST', path: '$batch', headers, content, onBehalfOf });
  const refused = refusalIn(answer);
  if (refused !== null) throw refused;
};

/** Lines end with CRLF, as Dataverse demands. */
const bodyOf = (rows: readonly RowWrite[]): string =>
  [
    `--${batch}`,
    `Content-Type: multipart/mixed; boundary=${changeSet}`,
    '',
    ...rows.flatMap(({ path, values, mustExist }, place) => [
      `--${changeSet}`,
      'Content-Type: application/http',
      'Content-Transfer-Encoding: binary',
      `Content-ID: ${place + 1}`,
      '',
      `PATCH /api/data/v9.2/${path} HTTP/1.1`,
      'Content-Type: application/json; type=entry',
      ...(mustExist ? ['If-Match: *'] : []),
      '',
      JSON.stringify(values),
    ]),
    `--${changeSet}--`,
    '',
    `--${batch}--`,
    '',
  ].join('\r\n');

/** A change set that was refused is answered by one part with the status and the error; null where all parts are well. */
const refusalIn = (answer: string): DataverseRefused | null => {
  const statuses = [...answer.matchAll(/^HTTP\/1\.1 (\d{3}).*?\r\n\r\n([^\r\n]*)/gms)];
  const bad = statuses.find(([, status]) => Number(status) >= 400);
  if (bad !== undefined) return refusalOf(Number(bad[1]), bad[2] ?? '');
  return statuses.length === 0 ? new DataverseRefused(500, '', 'an answer to a batch that is none') : null;
};
