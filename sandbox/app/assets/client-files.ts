import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

/** A file of the built client by its path below the folder; null where there is none, or where the path leads out of it. */
export const readClientFile = async (folder: string, path: string): Promise<Uint8Array | null> => {
  if (!/^[\w-]+(?:[./][\w-]+)*$/.test(path)) return null;
  return readFile(join(folder, path)).catch(() => null);
};
