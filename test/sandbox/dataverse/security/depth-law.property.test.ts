import { randomUUID } from 'node:crypto';
import fc from 'fast-check';
import { createSynchronousSteps } from '../../../../sandbox/dataverse/async/synchronous-steps';
import { mergeDefinitions } from '../../../../sandbox/dataverse/definitions/merge';
import { tableOf } from '../../../../sandbox/dataverse/definitions/definitions';
import type { Engine, Session } from '../../../../sandbox/dataverse/engine';
import { bootstrap } from '../../../../sandbox/dataverse/organization/bootstrap';
import { systemSession } from '../../../../sandbox/dataverse/organization/session';
import { rootBusinessUnitId } from '../../../../sandbox/dataverse/organization/well-known';
import { create } from '../../../../sandbox/dataverse/records/create';
import { emptyInput } from '../../../../sandbox/dataverse/records/input';
import { mayOn, readable } from '../../../../sandbox/dataverse/security/access';
import type { Depth } from '../../../../sandbox/dataverse/security/depth';
import { both, rightsOf } from '../../../../sandbox/dataverse/security/rights';
import { readAll } from '../../../../sandbox/dataverse/store/row';
import { prepareEngineTables, prepareSchema } from '../../../../sandbox/dataverse/store/schema';
import { createClock } from '../../../../sandbox/platform/clock';
import { Database } from '../../../../sandbox/platform/database';

/** Four business units in a tree, one user in each who owns one account: root ← north ← far north, root ← south. */
const openTree = () => {
  const database = new Database(':memory:');
  const definitions = mergeDefinitions([]);
  prepareEngineTables(database);
  prepareSchema(database, definitions);
  const engine: Engine = {
    database,
    clock: createClock(() => 0),
    organization: { id: randomUUID(), name: 'Tree', url: 'http://crm.test' },
    loose: false,
    newId: () => randomUUID(),
    complete: createSynchronousSteps(database, () => randomUUID()).complete,
    definitions: () => definitions,
    importSolution: () => undefined,
    publish: () => undefined,
  };
  bootstrap(engine, { objectId: randomUUID(), firstName: 'A', lastName: 'B', email: 'a@b.test' });
  const system = systemSession(engine);
  const unit = (name: string, parent: string) =>
    create(system, 'businessunit', {
      ...emptyInput,
      values: { name },
      lookups: { parentbusinessunitid: { table: 'businessunit', id: parent } },
    });
  const north = unit('north', rootBusinessUnitId);
  const units = [rootBusinessUnitId, north, unit('far north', north), unit('south', rootBusinessUnitId)];
  const users = units.map((id) =>
    create(system, 'systemuser', { ...emptyInput, values: { lastname: 'U' }, lookups: { businessunitid: { table: 'businessunit', id } } }),
  );
  const accounts = users.map((id) =>
    create(system, 'account', { ...emptyInput, values: { name: 'A' }, lookups: { ownerid: { table: 'systemuser', id } } }),
  );
  return { engine, users, accounts };
};

const tree = openTree();
const table = tableOf(tree.engine.definitions(), 'account');
const sessionOf = (user: number, depth: Depth): Session => {
  const userId = tree.users[user] ?? '';
  const rights = { ...rightsOf(tree.engine.database, tree.engine.definitions(), userId), depth: () => depth };
  return { engine: tree.engine, caller: { userId }, rights, correlationId: '' };
};
const seenBy = (session: Session): readonly number[] => {
  const access = readable(session, table, 'a');
  const rows = readAll(tree.engine.database, `SELECT a.accountid FROM account AS a WHERE ${access?.sql ?? '1'}`, ...(access?.values ?? []));
  return rows.map((row) => tree.accounts.indexOf(String(row['accountid']))).sort();
};
const user = fc.integer({ min: 0, max: 3 });
const depth = fc.constantFrom<Depth>(1, 2, 3, 4);

describe('the depth of a privilege', () => {
  test.each<[number, Depth, readonly number[]]>([
    [0, 1, [0]],
    [0, 2, [0]],
    [0, 3, [0, 1, 2, 3]],
    [1, 1, [1]],
    [1, 2, [1]],
    [1, 3, [1, 2]],
    [2, 3, [2]],
    [3, 4, [0, 1, 2, 3]],
  ])('lets user %i with depth %i see the rows %j', (who, how, rows) => {
    expect(seenBy(sessionOf(who, how))).toEqual(rows);
  });

  test('means the same for one row as for all', () => {
    fc.assert(
      fc.property(user, depth, (who, how) => {
        const session = sessionOf(who, how);
        const rows = readAll(tree.engine.database, 'SELECT * FROM account');
        const allowed = rows
          .filter((row) => mayOn(session, table, row, 'Read'))
          .map((row) => tree.accounts.indexOf(String(row['accountid'])));
        expect(seenBy(session)).toEqual(allowed.sort());
      }),
    );
  });

  test('shows never less than a smaller one, and in another’s name never more than either has', () => {
    fc.assert(
      fc.property(user, depth, depth, (who, one, other) => {
        const [small, large] = one < other ? [one, other] : [other, one];
        expect(seenBy(sessionOf(who, large))).toEqual(expect.arrayContaining([...seenBy(sessionOf(who, small))]));
        const shared = { ...sessionOf(who, one), rights: both(sessionOf(who, one).rights, sessionOf(0, other).rights) };
        expect(seenBy(shared)).toEqual(seenBy(sessionOf(who, small)));
      }),
    );
  });
});
