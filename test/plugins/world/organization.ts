import { randomUUID } from 'node:crypto';
import { readFileSync, rmSync } from 'node:fs';
import { createDataverse, type Dataverse } from '../../../sandbox/dataverse';
import type { Clock } from '../../../sandbox/platform/clock';
import { Database } from '../../../sandbox/platform/database';
import { keepFile, keptFile, placeInRun } from '../../run-folder/kept';
import { asUserOf, type Body } from './as-user';
import { stillClock } from './clock';
import { applicationId, people, users } from './people';

export type Authenticate = Parameters<typeof createDataverse>[0]['authenticate'];

/**
 * The sandbox's Dataverse with our solution without scripts and controls, its roles, a service and two sellers. The first suite of a run
 * makes it; each world begins with a copy.
 */
export const organization = async (clock: Clock, authenticate: Authenticate): Promise<Dataverse> => {
  const name = 'organization.db';
  if (keptFile(name) === undefined) keepFile(name, await make());
  const database = new Database(':memory:');
  copyInto(database, placeInRun(name));
  return dataverseOver(database, clock, authenticate);
};

const dataverseOver = (database: Database, clock: Clock, authenticate: Authenticate): Dataverse =>
  createDataverse({
    database,
    clock,
    organization: { id: '0e000000-0000-4000-8000-000000000001', name: 'test', url: 'http://crm.example' },
    authenticate,
    administrator: { objectId: people.administrator, firstName: 'Ada', lastName: 'Admin', email: 'ada@reseller.example' },
    loose: false,
    newId: randomUUID,
  });

const make = async (): Promise<Uint8Array> => {
  const [{ pack }, { writeParts }, { tenantry }] = await Promise.all([
    import('../../../solution/build/pack'),
    import('../../../solution/build/parts'),
    import('../../../solution/model'),
  ]);
  const file = placeInRun(`organization-${process.pid}.db`);
  const database = new Database(file);
  database.exec('PRAGMA synchronous=OFF; PRAGMA journal_mode=DELETE');
  const dataverse = dataverseOver(database, stillClock(), () => Promise.resolve(null));
  dataverse.importSolution(pack(writeParts(tenantry, new Map(), false)));
  await addUsers(dataverse);
  database.close();
  const content = new Uint8Array(readFileSync(file));
  rmSync(file);
  return content;
};

const addUsers = async (dataverse: Dataverse): Promise<void> => {
  const admin = (method: string, path: string, body?: Body) => asUserOf(dataverse)(dataverse.administratorId, method, path, body);
  const add = async (role: string, columns: Body): Promise<void> => {
    const id = String((await admin('POST', 'systemusers', columns))['systemuserid']);
    const { value } = (await admin('GET', `roles?$select=roleid&$filter=name eq '${role}'`)) as { value: Body[] };
    await admin('POST', `systemusers(${id})/systemuserroles_association/$ref`, { '@odata.id': `roles(${String(value[0]?.['roleid'])})` });
  };
  const person = (name: 'seller' | 'otherSeller', firstname: string, lastname: string): Body => ({
    systemuserid: users[name],
    firstname,
    lastname,
    azureactivedirectoryobjectid: people[name],
  });
  await add('CSP Service', { firstname: 'Tenantry', lastname: 'Service', applicationid: applicationId });
  await add('CSP Seller', person('seller', 'Sofia', 'Seller'));
  await add('CSP Seller', person('otherSeller', 'Otto', 'Other'));
  await add('CSP Administrator', { firstname: 'Cora', lastname: 'Admin', azureactivedirectoryobjectid: people.cspAdministrator });
};

/** Tables with what is in them, then what is made from them. */
const copyInto = (database: Database, file: string): void => {
  database.exec(`ATTACH '${file.replaceAll("'", "''")}' AS kept`);
  database.transaction(() => {
    const parts = database.all(
      "SELECT type, name, sql FROM kept.sqlite_master WHERE sql IS NOT NULL AND name <> 'sqlite_sequence' ORDER BY type <> 'table'",
    );
    for (const { type, name, sql } of parts) {
      database.exec(String(sql));
      if (type === 'table') database.exec(`INSERT INTO main."${String(name)}" SELECT * FROM kept."${String(name)}"`);
    }
  });
  database.exec('DETACH kept');
};
