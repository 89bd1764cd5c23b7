import { z } from 'zod';
import type { Clock } from '../platform/clock';
import type { Database } from '../platform/database';
import type { Directory } from './directory';
import * as refuse from './errors';

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
const day = 86_400_000;
/** A refresh token dies when it was not used for so long (Entra's default; AADSTS700082). */
const idleLifetime = 90 * day;

/** Why a client's refresh tokens stopped working: the grant was revoked (AADSTS50173) or the consent taken back (AADSTS65001). */
export type Withdrawal = 'revoked' | 'unconsented';

/** Sign-in sessions, one-time codes and refresh tokens. They survive a restart, as people expect of a sign-in. */
export class Grants {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly newId: () => string,
    directory: Directory,
    /** By which the age of refresh tokens is counted; it may be moved while tokens and codes live by the real time. */
    private readonly calendar: Clock,
  ) {
    database.exec(`
      CREATE TABLE IF NOT EXISTS sign_in (id TEXT PRIMARY KEY, user_name TEXT NOT NULL);
      CREATE TABLE IF NOT EXISTS code (id TEXT PRIMARY KEY, body TEXT NOT NULL, made INTEGER NOT NULL);
      CREATE TABLE IF NOT EXISTS refresh_token (id TEXT PRIMARY KEY, body TEXT NOT NULL, revoked TEXT, used INTEGER NOT NULL);`);
    for (const { token, clientId, userName } of directory.refreshTokens)
      database.run(
        'INSERT OR IGNORE INTO refresh_token (id, body, used) VALUES (?, ?, ?)',
        token,
        JSON.stringify({ clientId, userName, scope: '' } satisfies Refresh),
        calendar.now(),
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
    this.database.run('INSERT INTO refresh_token (id, body, used) VALUES (?, ?, ?)', id, JSON.stringify(refresh), this.calendar.now());
    return id;
  }

  /** What the token stands for. Using it begins its ninety days anew. Throws `EntraError` where it has died; null where there is none. */
  refresh(id: string): Refresh | null {
    const row = this.database.get('SELECT body, revoked, used FROM refresh_token WHERE id = ?', id);
    if (!row) return null;
    const refresh = refreshSchema.parse(JSON.parse(String(row['body'])));
    if (row['revoked'] === 'revoked') throw refuse.refreshTokenRevoked();
    if (row['revoked'] === 'unconsented') throw refuse.consentRequired(refresh.clientId);
    if (Number(row['used']) + idleLifetime <= this.calendar.now()) throw refuse.refreshTokenUnused(Number(row['used']));
    this.database.run('UPDATE refresh_token SET used = ? WHERE id = ?', this.calendar.now(), id);
    return refresh;
  }

  /** Withdrawn consent: every refresh token of that application stops working; `null` undoes it. */
  setConsent(clientId: string, withdrawn: Withdrawal | null): void {
    this.database.run(`UPDATE refresh_token SET revoked = ? WHERE json_extract(body, '$.clientId') = ?`, withdrawn, clientId);
  }

  /** Whether the consent was taken back and nobody has given it since: the next person who signs in is asked for it. */
  isUnconsented(clientId: string): boolean {
    const newest = this.database.get(
      `SELECT revoked FROM refresh_token WHERE json_extract(body, '$.clientId') = ? ORDER BY rowid DESC LIMIT 1`,
      clientId,
    );
    return newest?.['revoked'] === 'unconsented';
  }
}
