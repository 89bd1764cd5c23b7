import { Database } from '../../../sandbox/platform/database';

describe('the sandbox database', () => {
  test('undoes a transaction that threw, also inside another', () => {
    const database = new Database(':memory:');
    database.exec('CREATE TABLE t (a TEXT)');
    database.transaction(() => {
      database.run('INSERT INTO t VALUES (?)', 'kept');
      expect(() =>
        database.transaction(() => {
          database.run('INSERT INTO t VALUES (?)', 'undone');
          throw new Error('no');
        }),
      ).toThrow('no');
    });
    expect(database.all('SELECT a FROM t')).toEqual([{ a: 'kept' }]);
    database.close();
  });

  test('compares text of any alphabet without case', () => {
    const database = new Database(':memory:');
    expect(database.get('SELECT fold(?) = fold(?) AS same', 'ФИРМА Å', 'фирма å')).toEqual({ same: 1 });
    database.close();
  });

  test.each([[{ a: 1 }], [new Date(0)], [undefined]])('refuses to bind %p instead of storing nothing', (value) => {
    const database = new Database(':memory:');
    expect(() => database.get('SELECT ? AS v', value)).toThrow(TypeError);
    database.close();
  });
});
