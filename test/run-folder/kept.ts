import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** A place in the folder of this run for what takes long to make and is the same for all suites. */
export const placeInRun = (name: string): string => {
  const folder = process.env['TENANTRY_RUN_FOLDER'];
  if (folder === undefined) throw new Error('No folder of this run: jest.config.mjs names what makes it.');
  return join(folder, name);
};

/** The file that another suite of this run has kept. */
export const keptFile = (name: string): Uint8Array | undefined => {
  const place = placeInRun(name);
  return existsSync(place) ? new Uint8Array(readFileSync(place)) : undefined;
};

/** Keeps the file for the suites to come; two that make it at the same time make the same. */
export const keepFile = (name: string, content: Uint8Array): Uint8Array => {
  const place = placeInRun(name);
  writeFileSync(`${place}.${process.pid}`, content);
  renameSync(`${place}.${process.pid}`, place);
  return content;
};
