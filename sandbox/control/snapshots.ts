import { cpSync, existsSync, mkdirSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { Hono } from 'hono';

/** Closes the running sandbox, changes its files, and starts it anew on them. */
export type Restart = (changeFiles: () => void) => Promise<void>;

const isDatabase = (file: string): boolean => /\.sqlite(-wal|-shm)?$/.test(file);
const isName = (name: string): boolean => /^[a-z0-9-]{1,40}$/.test(name);

/** `POST /sandbox/snapshots/{name}` keeps the state of all rooms, `POST …/{name}/restore` goes back to it, `POST /sandbox/reset` begins anew. */
export const snapshotControl = (dataFolder: string, restart: Restart): Hono => {
  const app = new Hono();
  const folderOf = (name: string) => join(dataFolder, 'snapshots', name);
  const databases = (folder: string) => readdirSync(folder).filter(isDatabase);
  const copy = (from: string, to: string) => {
    mkdirSync(to, { recursive: true });
    for (const file of databases(to)) rmSync(join(to, file));
    for (const file of databases(from)) cpSync(join(from, file), join(to, file));
  };

  app.post('/sandbox/snapshots/:name', async (c) => {
    const name = c.req.param('name');
    if (!isName(name)) return c.json({ error: 'A name has small letters, digits and hyphens.' }, 400);
    await restart(() => copy(dataFolder, folderOf(name)));
    return c.json({ name }, 201);
  });
  app.post('/sandbox/snapshots/:name/restore', async (c) => {
    const name = c.req.param('name');
    if (!isName(name) || !existsSync(folderOf(name))) return c.json({ error: `There is no snapshot ${name}.` }, 404);
    await restart(() => copy(folderOf(name), dataFolder));
    return c.json({ name });
  });
  app.post('/sandbox/reset', async (c) => {
    await restart(() => {
      for (const file of databases(dataFolder)) rmSync(join(dataFolder, file));
      rmSync(join(dataFolder, 'deployed'), { force: true });
    });
    return c.body(null, 204);
  });
  return app;
};
