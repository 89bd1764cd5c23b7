import { z } from 'zod';
import type { Clock } from '../platform/clock';
import type { Database } from '../platform/database';
import type { Directory } from './directory';

const codeSchema = z.object({
  clientId: z.string(),
  userName: z.string(),
  redirectUri: z.string(),
  scope: z.string(),
  nonce: z.string().exactOptional(),
  challenge: z.string().exactOptional(),
});
const refreshSchema = z.object({ clientId: z.string(), userName: z.string(), scope: z.string() });
export type Code = z.infer<typeof codeSchema>;
export type Refresh = z.infer<typeof refreshSchema>;

const codeLifetime = 10 * 60_000;

/** Sign-in sessions, one-time codes and refresh tokens. They survive a restart, as people expect of a sign-in. */
export class Grants {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly newId: () => string,
    directory: Directory,
  ) {
    database.exec(`
      CREATE TABLE IF NOT EXISTS sign_in (id TEXT PRIMARY KEY, user_name TEXT NOT NULL);
      CREATE TABLE IF NOT EXISTS code (id TEXT PRIMARY KEY, body TEXT NOT NULL, made INTEGER NOT NULL);
      CREATE TABLE IF NOT EXISTS refresh (id TEXT PRIMARY KEY, body TEXT NOT NULL, revoked INTEGER NOT NULL DEFAULT 0);`);
    for (const { token, clientId, userName } of directory.refreshTokens)
      database.run(
        'INSERT OR IGNORE INTO refresh (id, body) VALUES (?, ?)',
        token,
        JSON.stringify({ clientId, userName, scope: '' } satisfies Refresh),
      );
  }

  signIn(userName: string): string {
    const id = this.newId();
    this.database.run('INSERT INTO sign_in VALUES (?, ?)', id, userName);
    return id;
  }

  signedIn(id: string | undefined): string | null {
    const row = id === undefined ? undefined : this.database.get('SELECT user_name FROM sign_in WHERE id = ?', id);
    return row ? String(row['user_name']) : null;
  }

  signOut(id: string | undefined): void {
    if (id !== undefined) this.database.run('DELETE FROM sign_in WHERE id = ?', id);
  }

  newCode(code: Code): string {
    const id = this.newId();
    this.database.run('INSERT INTO code VALUES (?, ?, ?)', id, JSON.stringify(code), this.clock.now());
    return id;
  }

  /** A code works once and for ten minutes. */
  useCode(id: string): Code | null {
    const row = this.database.get('SELECT body, made FROM code WHERE id = ?', id);
    this.database.run('DELETE FROM code WHERE id = ?', id);
    if (!row || Number(row['made']) + codeLifetime < this.clock.now()) return null;
    return codeSchema.parse(JSON.parse(String(row['body'])));
  }

  newRefresh(refresh: Refresh): string {
    const id = this.newId();
    this.database.run('INSERT INTO refresh (id, body) VALUES (?, ?)', id, JSON.stringify(refresh));
    return id;
  }

  refresh(id: string): Refresh | 'revoked' | null {
    const row = this.database.get('SELECT body, revoked FROM refresh WHERE id = ?', id);
    if (!row) return null;
    return row['revoked'] ? 'revoked' : refreshSchema.parse(JSON.parse(String(row['body'])));
  }

  /** Revoked consent: every refresh token of that application stops working. `restored` undoes it. */
  setConsent(clientId: string, given: boolean): void {
    this.database.run(`UPDATE refresh SET revoked = ? WHERE json_extract(body, '$.clientId') = ?`, !given, clientId);
  }
}
