import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { snapshotControl } from '../../../sandbox/control/snapshots';
import { Database } from '../../../sandbox/platform/database';

const start = () => {
  const folder = mkdtempSync(join(tmpdir(), 'snapshots-'));
  const open = () => new Database(join(folder, 'room.sqlite'));
  let database = open();
  database.exec('CREATE TABLE note (text TEXT)');
  const app = snapshotControl(folder, async (changeFiles) => {
    database.close();
    changeFiles();
    database = open();
    database.exec('CREATE TABLE IF NOT EXISTS note (text TEXT)');
  });
  return {
    write: (text: string) => database.run('INSERT INTO note VALUES (?)', text),
    read: () => database.all('SELECT text FROM note').map((row) => row['text']),
    post: (path: string) => app.request(path, { method: 'POST' }),
    end: () => {
      database.close();
      rmSync(folder, { recursive: true });
    },
  };
};

describe('snapshots', () => {
  test('bring back the state that was kept, as often as wanted', async () => {
    const room = start();
    room.write('first');
    expect((await room.post('/sandbox/snapshots/before')).status).toBe(201);
    room.write('second');
    await room.post('/sandbox/snapshots/before/restore');
    expect(room.read()).toEqual(['first']);
    room.write('third');
    await room.post('/sandbox/snapshots/before/restore');
    expect(room.read()).toEqual(['first']);
    room.end();
  });

  test('reset begins anew and leaves the snapshots', async () => {
    const room = start();
    room.write('first');
    await room.post('/sandbox/snapshots/before');
    await room.post('/sandbox/reset');
    expect(room.read()).toEqual([]);
    await room.post('/sandbox/snapshots/before/restore');
    expect(room.read()).toEqual(['first']);
    room.end();
  });

  test.each([
    ['/sandbox/snapshots/..%2Foutside', 400],
    ['/sandbox/snapshots/Upper', 400],
    ['/sandbox/snapshots/unknown/restore', 404],
  ])('refuses %s', async (path, status) => {
    const room = start();
    expect((await room.post(path)).status).toBe(status);
    room.end();
  });
});
