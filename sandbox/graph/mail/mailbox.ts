import type { Database } from '../../platform/database';
import type { Person } from '../../entra/directory';
import { messageSchema, type Message } from './message';

/** A mail that was sent. Instants are UTC milliseconds. */
export type SentMail = {
  /** As Graph spells ids of messages. */
  readonly id: string;
  readonly from: { readonly name: string; readonly address: string };
  readonly sentAt: number;
  readonly message: Message;
};

/** All mail of the tenant. */
export class Mailbox {
  constructor(private readonly database: Database) {
    database.exec(
      `CREATE TABLE IF NOT EXISTS mail (number INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, owner TEXT NOT NULL, sender TEXT NOT NULL, address TEXT NOT NULL, sent INTEGER NOT NULL, listed INTEGER, message TEXT NOT NULL)`,
    );
  }

  /** `listedAt` is when it reaches Sent Items; null where it is not kept there. */
  keep(id: string, from: Person, message: Message, sentAt: number, listedAt: number | null): void {
    this.database.run(
      'INSERT INTO mail (id, owner, sender, address, sent, listed, message) VALUES (?, ?, ?, ?, ?, ?, ?)',
      id,
      from.objectId,
      from.name,
      from.userName,
      sentAt,
      listedAt,
      JSON.stringify(message),
    );
  }

  /** What is in the person's Sent Items at `now`, newest first. */
  sentItems(owner: Person, now: number): readonly SentMail[] {
    return this.database.all('SELECT * FROM mail WHERE owner = ? AND listed <= ? ORDER BY number DESC', owner.objectId, now).map(fromRow);
  }

  /** Everything that left the tenant, newest first, at most `limit`. */
  all(limit: number): readonly SentMail[] {
    return this.database.all('SELECT * FROM mail ORDER BY number DESC LIMIT ?', limit).map(fromRow);
  }

  find(id: string): SentMail | null {
    const row = this.database.get('SELECT * FROM mail WHERE id = ?', id);
    return row ? fromRow(row) : null;
  }
}

const fromRow = (row: Readonly<Record<string, unknown>>): SentMail => ({
  id: String(row['id']),
  from: { name: String(row['sender']), address: String(row['address']) },
  sentAt: Number(row['sent']),
  message: messageSchema.parse(JSON.parse(String(row['message']))),
});
