import { tableOf } from '../definitions/definitions';
import type { Session } from '../engine';
import { readRow, updateRow, type Row, type Stored } from '../store/row';
import { typeColumn } from '../store/columns';

/** In which column an e-mail repeats the addresses of its parties, by their part in it: 1 sender, 2 to. */
const columns: Readonly<Record<number, 'sender' | 'torecipients'>> = { 1: 'sender', 2: 'torecipients' };

/** Where a party keeps its first address. */
const addressColumns: Readonly<Record<string, string>> = {
  account: 'emailaddress1',
  contact: 'emailaddress1',
  systemuser: 'internalemailaddress',
};

/** Gives a new party the address of its row where none was sent, and its e-mail the address among its own. */
export const addressEmail = (session: Session, party: Row): void => {
  const { database } = session.engine;
  const definitions = session.engine.definitions();
  const address = party['addressused'] ?? ownAddress(session, party);
  if (typeof address !== 'string' || address === '') return;
  if ((party['addressused'] ?? null) === null)
    updateRow(database, tableOf(definitions, 'activityparty'), String(party['activitypartyid']), { addressused: address });

  const column = columns[Number(party['participationtypemask'])];
  if (column === undefined || party[typeColumn('activityid')] !== 'email') return;
  const emails = tableOf(definitions, 'email');
  const id = String(party['activityid']);
  const known = readRow(database, emails, id)?.[column];
  const others = column === 'torecipients' && typeof known === 'string' ? known : '';
  updateRow(database, emails, id, { [column]: column === 'sender' ? address : `${others}${address};` });
};

const ownAddress = ({ engine }: Session, party: Row): Stored => {
  const [table, id] = [party[typeColumn('partyid')], party['partyid']];
  const column = addressColumns[String(table)];
  if (column === undefined || typeof table !== 'string' || typeof id !== 'string') return null;
  return readRow(engine.database, tableOf(engine.definitions(), table), id)?.[column] ?? null;
};
