import { tableOf } from '../definitions/definitions';
import { nowOf, type Engine } from '../engine';
import { associate } from '../records/associate';
import { create } from '../records/create';
import { emptyInput } from '../records/input';
import { navigationsOf } from '../definitions/definitions';
import { builtInRoles, systemAdministrator } from '../security/built-in-roles';
import { insertRow, nextVersion, readRow, type Row } from '../store/row';
import type { Json } from '../store/values';
import { chooseBaseCurrency, ensureCurrencies } from './currencies';
import { systemSession } from './session';
import { administratorId, rootBusinessUnitId, systemUserId } from './well-known';

/** The first person of the organization, a System Administrator. `objectId` is the directory's. */
export type Administrator = { readonly objectId: string; readonly firstName: string; readonly lastName: string; readonly email: string };

/** Fills a new file with what every organization begins with. Does nothing to one that has it. */
export const bootstrap = (engine: Engine, administrator: Administrator): void =>
  engine.database.transaction(() => {
    const units = tableOf(engine.definitions(), 'businessunit');
    if (!readRow(engine.database, units, rootBusinessUnitId)) found(engine, administrator);
    ensureCurrencies(engine);
    chooseBaseCurrency(engine);
    for (const role of builtInRoles) ensure(engine, 'role', role.id, { name: role.name });
  });

const found = (engine: Engine, administrator: Administrator): void => {
  const now = nowOf(engine);
  const common = (): Row => ({ statecode: 0, statuscode: 1, createdon: now, modifiedon: now, versionnumber: nextVersion(engine.database) });
  const insert = (table: string, row: Row) => insertRow(engine.database, tableOf(engine.definitions(), table), { ...row, ...common() });
  insert('businessunit', { businessunitid: rootBusinessUnitId, name: engine.organization.name, isdisabled: 0 });
  insert('systemuser', {
    systemuserid: systemUserId,
    lastname: 'SYSTEM',
    fullname: 'SYSTEM',
    isdisabled: 0,
    businessunitid: rootBusinessUnitId,
    businessunitid$type: 'businessunit',
  });
  ensure(engine, 'organization', engine.organization.id, { name: engine.organization.name, languagecode: 1033, localeid: 1033 });
  ensure(engine, 'role', systemAdministrator.id, { name: systemAdministrator.name });
  ensure(engine, 'systemuser', administratorId, {
    firstname: administrator.firstName,
    lastname: administrator.lastName,
    internalemailaddress: administrator.email,
    domainname: administrator.email,
    azureactivedirectoryobjectid: administrator.objectId,
  });
  assignAdministration(engine);
};

const assignAdministration = (engine: Engine): void => {
  const roles = navigationsOf(engine.definitions(), 'systemuser').get('systemuserroles_association');
  if (roles)
    associate(systemSession(engine), { table: 'systemuser', id: administratorId }, roles, { table: 'role', id: systemAdministrator.id });
};

/** Makes a row of the platform with a known id unless it is there. */
const ensure = (engine: Engine, name: string, id: string, values: Readonly<Record<string, Json>>): void => {
  const table = tableOf(engine.definitions(), name);
  if (readRow(engine.database, table, id)) return;
  create(systemSession(engine), name, { ...emptyInput, values: { ...values, [table.primaryId]: id } });
};
