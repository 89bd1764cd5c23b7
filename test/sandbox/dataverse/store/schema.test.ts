import { Database } from '../../../../sandbox/platform/database';
import { priceList } from '../solution/price-list';
import { openWorld } from '../world';

describe('the file of the rows', () => {
  test('finds rows by an alternate key, by a lookup and by name without reading the others', async () => {
    const { database, dataverse } = openWorld();
    dataverse.importSolution(priceList());
    const plan = (where: string) =>
      database.all(`EXPLAIN QUERY PLAN SELECT 1 FROM spk_price WHERE ${where}`).map((row) => String(row['detail']))[0];
    expect(plan(`spk_accountid = 'a' AND "spk_code$fold" = 'x' AND spk_validfrom = 'y'`)).toMatch(/^SEARCH .*spk_price\$key\$spk_key/);
    expect(plan(`spk_accountid = 'a'`)).toMatch(/^SEARCH /);
    expect(plan(`"spk_name$fold" >= 'a'`)).toMatch(/^SEARCH .*primaryname/);
  });

  test('that was written before texts had shadows is searched like a new one', async () => {
    const database = new Database(':memory:');
    const before = openWorld({ database });
    await before.create('accounts', { name: 'Müller ÄG' });
    for (const column of ['name', 'accountnumber'])
      database.exec(`DROP INDEX IF EXISTS "account$primaryname"; ALTER TABLE account DROP COLUMN "${column}$fold"`);
    const { get } = openWorld({ database });
    expect((await get("accounts?$filter=contains(name,'MÜLLER ä')")).rows).toHaveLength(1);
    expect((await get('accounts?$filter=accountnumber eq null')).rows).toHaveLength(1);
  });
});
