import { randomUUID } from 'node:crypto';
import { createSynchronousSteps } from '../../../../sandbox/dataverse/async/synchronous-steps';
import { mergeDefinitions } from '../../../../sandbox/dataverse/definitions/merge';
import type { Engine } from '../../../../sandbox/dataverse/engine';
import { bootstrap } from '../../../../sandbox/dataverse/organization/bootstrap';
import { openSession } from '../../../../sandbox/dataverse/organization/session';
import { administratorId } from '../../../../sandbox/dataverse/organization/well-known';
import { create } from '../../../../sandbox/dataverse/records/create';
import { remove } from '../../../../sandbox/dataverse/records/delete';
import type { RowEvent } from '../../../../sandbox/dataverse/records/events';
import { emptyInput } from '../../../../sandbox/dataverse/records/input';
import { update } from '../../../../sandbox/dataverse/records/update';
import { prepareEngineTables, prepareSchema } from '../../../../sandbox/dataverse/store/schema';
import { createClock } from '../../../../sandbox/platform/clock';
import { Database } from '../../../../sandbox/platform/database';

const at = Date.UTC(2026, 2, 9, 10);

/** An engine that notes what it publishes, or fails at it. */
const openEngine = () => {
  const database = new Database(':memory:');
  const definitions = mergeDefinitions([]);
  const events: RowEvent[] = [];
  const fault: { message: string | null } = { message: null };
  prepareEngineTables(database);
  prepareSchema(database, definitions);
  const engine: Engine = {
    database,
    clock: createClock(() => at),
    organization: { id: randomUUID(), name: 'Contoso', url: 'http://crm.test' },
    loose: false,
    newId: () => randomUUID(),
    complete: createSynchronousSteps(database, () => randomUUID()).complete,
    definitions: () => definitions,
    importSolution: () => undefined,
    publish(event) {
      if (fault.message !== null) throw new Error(fault.message);
      events.push(event);
    },
  };
  bootstrap(engine, { objectId: randomUUID(), firstName: 'Ada', lastName: 'Admin', email: 'ada@crm.test' });
  events.length = 0;
  return { engine, events, fault, session: openSession(engine, administratorId, new Headers(), 'c-1') };
};

describe('the events of a row', () => {
  test('tell what was asked for, and the whole row before and after', () => {
    const { session, events } = openEngine();
    const id = create(session, 'account', { ...emptyInput, values: { name: 'A', telephone1: '1' } });
    update(session, { table: 'account', id }, { ...emptyInput, values: { name: 'B' } });
    remove(session, { table: 'account', id });
    expect(
      events.map(({ message, changed, before, after }) => [message, changed, before?.['name'] ?? null, after?.['name'] ?? null]),
    ).toEqual([
      ['Create', ['name', 'telephone1'], null, 'A'],
      ['Update', ['name'], 'A', 'B'],
      ['Delete', [], 'B', null],
    ]);
    expect(events[1]).toMatchObject({
      table: 'account',
      id,
      caller: { userId: administratorId },
      correlationId: 'c-1',
      at,
      after: { telephone1: '1' },
    });
  });

  test('come for children before their parents where those take them along', () => {
    const { session, events } = openEngine();
    const id = create(session, 'account', {
      ...emptyInput,
      values: { name: 'A' },
      children: [{ navigation: 'Account_Tasks', rows: [{ ...emptyInput, values: { subject: 'T' } }] }],
    });
    remove(session, { table: 'account', id });
    expect(events.map(({ message, table }) => `${message} ${table}`)).toEqual([
      'Create account',
      'Create task',
      'Delete task',
      'Delete account',
    ]);
  });

  test('that cannot be taken undo the change', () => {
    const { session, fault, engine } = openEngine();
    const id = create(session, 'account', { ...emptyInput, values: { name: 'A' } });
    fault.message = 'the endpoint is unavailable';
    expect(() => update(session, { table: 'account', id }, { ...emptyInput, values: { name: 'B' } })).toThrow('unavailable');
    expect(() => create(session, 'account', { ...emptyInput, values: { name: 'C' } })).toThrow('unavailable');
    expect(() => remove(session, { table: 'account', id })).toThrow('unavailable');
    expect(engine.database.all('SELECT name FROM account')).toEqual([{ name: 'A' }]);
  });
});
