import { createHash } from 'node:crypto';
import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { z } from 'zod';
import type { Sealing } from '../sealing/seal';
import type { RefreshTokens } from './token-source';

const purpose = 'partner-center-refresh-token';
const kept = z.object({ from: z.string(), token: z.string() });

/**
 * The newest refresh token, kept sealed in `file` over restarts, since one from the configuration dies after 90 days. A configured token
 * that has changed wins: an administrator has consented anew. Without a file the newest is known until the process ends.
 */
export const createRefreshTokens = (configured: string, sealing: Sealing, file?: string): RefreshTokens => {
  const from = createHash('sha256').update(configured).digest('base64url');
  let newest = file === undefined ? configured : (readKept(file, from, sealing) ?? configured);
  return {
    newest: () => newest,
    keep(token) {
      newest = token;
      if (file !== undefined) write(file, sealing.seal(JSON.stringify({ from, token }), purpose));
    },
  };
};

const readKept = (file: string, from: string, sealing: Sealing): string | null => {
  const opened = existsSync(file) ? sealing.open(readFileSync(file, 'utf8'), purpose) : null;
  if (opened === null) return null;
  const read = kept.parse(JSON.parse(opened));
  return read.from === from ? read.token : null;
};

/** By renaming, so that a crash in between leaves the old or the new one, never half of one. */
const write = (file: string, content: string): void => {
  const next = `${file}.${process.pid}.next`;
  writeFileSync(next, content, { mode: 0o600 });
  renameSync(next, file);
};
