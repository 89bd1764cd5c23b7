import fc from 'fast-check';
import { autonumber } from '../../../../sandbox/dataverse/records/autonumber';
import { prepareEngineTables } from '../../../../sandbox/dataverse/store/schema';
import { createClock } from '../../../../sandbox/platform/clock';
import { Database } from '../../../../sandbox/platform/database';
import { covers } from '../../platform/covers';
import { tenantryZip } from '../tenantry';
import { openWorld } from '../world';

const engineWith = (newId: () => string) => {
  const database = new Database(':memory:');
  prepareEngineTables(database);
  return { database, clock: createClock(() => Date.UTC(2026, 1, 3, 4, 5, 6)), newId };
};
const someId = '0123abcd-4567-4abc-8def-0123456789ab';

describe('autonumbers', () => {
  test('are not spent where a value is sent, and are made where an empty one is', async () => {
    covers('dataverse: autonumber');
    const { dataverse, create, get } = openWorld();
    dataverse.importSolution(tenantryZip());
    const account = await create('accounts', { name: 'A' });
    const body = { 'csp_AccountId@odata.bind': `/accounts(${account})` };
    await create('csp_provisionings', { ...body, csp_name: 'mine' });
    await create('csp_provisionings', { ...body, csp_name: null });
    await create('csp_provisionings', body);
    const { rows } = await get('csp_provisionings?$select=csp_name&$orderby=csp_name');
    expect(rows.map((row) => row['csp_name'])).toEqual(['mine', 'RUN-01000', 'RUN-01001']);
  });

  test('count from 1000, each column by itself', () => {
    covers('dataverse: autonumber');
    const engine = engineWith(() => someId);
    expect(autonumber(engine, 'run', 'name', 'RUN-{SEQNUM:5}')).toBe('RUN-01000');
    expect(autonumber(engine, 'run', 'name', 'RUN-{SEQNUM:5}')).toBe('RUN-01001');
    expect(autonumber(engine, 'run', 'other', '{SEQNUM:2}')).toBe('1000');
  });

  test('carry the date of creation in UTC', () => {
    expect(
      autonumber(
        engineWith(() => someId),
        'run',
        'name',
        '{DATETIMEUTC:yyyyMMddHHmmss}/{DATETIMEUTC:yy}',
      ),
    ).toBe('20260203040506/26');
  });

  test('carry as many random letters and digits as asked for', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 6 }), fc.uuid(), (length, id) => {
        expect(
          autonumber(
            engineWith(() => id),
            'run',
            'name',
            `{RANDSTRING:${length}}`,
          ),
        ).toMatch(new RegExp(`^[A-Z0-9]{${length}}$`));
      }),
    );
  });
});
