import { tableOf } from '../definitions/definitions';
import { nowOf, type Session } from '../engine';
import type { Table } from '../solution/types';
import { insertRow, nextVersion, readRow, type Row } from '../store/row';
import { isActivity } from '../system/activities';
import { addressEmail } from './email-addresses';
import { pointer } from './references';

/** What the platform fills in where the request says nothing: an activity's kind, the business unit of a new user, team, role or unit. */
export const platformColumns = (session: Session, table: Table): Row => {
  if (isActivity(table.logicalName)) return { activitytypecode: table.logicalName };
  const unit = session.rights.businessUnitId;
  if (['systemuser', 'team', 'role'].includes(table.logicalName)) return pointer('businessunitid', unit, 'businessunit');
  return table.logicalName === 'businessunit' ? pointer('parentbusinessunitid', unit, 'businessunit') : {};
};

/** What the platform does by itself when one of its own rows is made: a user gets settings, an e-mail tells the addresses of its parties. */
export const afterCreate = (session: Session, table: Table, row: Row): void => {
  if (table.logicalName === 'activityparty') addressEmail(session, row);
  if (table.logicalName === 'systemuser') createUserSettings(session, String(row['systemuserid']));
};

/** English, the coordinated universal time, 50 rows a page. */
const createUserSettings = (session: Session, systemuserid: string): void => {
  const { engine } = session;
  const settings = tableOf(engine.definitions(), 'usersettings');
  if (readRow(engine.database, settings, systemuserid)) return;
  const now = nowOf(engine);
  insertRow(engine.database, settings, {
    systemuserid,
    uilanguageid: 1033,
    localeid: 1033,
    timezonecode: 92,
    paginglimit: 50,
    statecode: 0,
    statuscode: 1,
    createdon: now,
    modifiedon: now,
    versionnumber: nextVersion(engine.database),
  });
};
