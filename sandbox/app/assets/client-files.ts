import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { cachingAt, fileAnswer, keepForGood, versionOf } from './answer';
import { contentTypeOf } from './content-type';

/** A file of the built client by its path below the folder; null where there is none, or where the path leads out of it. */
const readClientFile = async (folder: string, path: string): Promise<Uint8Array | null> => {
  if (!/^[\w-]+(?:[./][\w-]+)*$/.test(path)) return null;
  return readFile(join(folder, path)).catch(() => null);
};

/** Where browsers find a file of the client, and keep it: once it is built anew it has another address. */
export const clientFileAddress = async (folder: string, path: string): Promise<string> => {
  const address = `/sandbox/app/files/${path}`;
  const content = await readClientFile(folder, path);
  return content ? `${address}?v=${versionOf(content)}` : address;
};

/** Fluent asks for its icon fonts itself, by names that hold their version. */
const isFont = (path: string): boolean => /^fonts\/.+-[0-9a-f]{8}\.woff$/.test(path);

/** The file as an answer; null where there is none. */
export const clientFileAnswer = async (request: Request, folder: string, path: string): Promise<Response | null> => {
  const content = await readClientFile(folder, path);
  if (!content) return null;
  const caching = isFont(path) ? keepForGood : cachingAt(request, versionOf(content));
  return fileAnswer(request, content, contentTypeOf(path), caching);
};
