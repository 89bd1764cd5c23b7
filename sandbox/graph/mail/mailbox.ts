import type { Database } from '../../platform/database';
import type { Person } from '../../entra/directory';
import { messageSchema, type Message } from './message';
import { idIn, immutableId, keyIn, type Folder } from './message-id';

/** A message in one of its owner's folders. Instants are UTC milliseconds. */
export type Mail = {
  /** Does not change when the message moves. */
  readonly key: string;
  /** As Graph spells ids of messages; changes with the folder. */
  readonly id: string;
  readonly folder: Folder;
  readonly from: { readonly name: string; readonly address: string };
  /** When it was sent; of a draft, when it was made. */
  readonly at: number;
  readonly message: Message;
};

/** All mail of the tenant: what was sent, and the drafts of its people. */
export class Mailbox {
  constructor(private readonly database: Database) {
    database.exec(
      `CREATE TABLE IF NOT EXISTS mail (number INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, owner TEXT NOT NULL, sender TEXT NOT NULL, address TEXT NOT NULL, sent INTEGER NOT NULL, listed INTEGER, message TEXT NOT NULL);
       CREATE TABLE IF NOT EXISTS draft (number INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, owner TEXT NOT NULL, sender TEXT NOT NULL, address TEXT NOT NULL, made INTEGER NOT NULL, message TEXT NOT NULL)`,
    );
  }

  /** Sends a message; `listedAt` is when it reaches Sent Items, null where it is not kept there. A draft of this key is one no longer. */
  send(key: string, from: Person, message: Message, sentAt: number, listedAt: number | null): void {
    this.database.run('DELETE FROM draft WHERE id = ?', idIn('drafts', key));
    this.database.run(
      'INSERT INTO mail (id, owner, sender, address, sent, listed, message) VALUES (?, ?, ?, ?, ?, ?, ?)',
      idIn('sentitems', key),
      from.objectId,
      from.name,
      from.userName,
      sentAt,
      listedAt,
      JSON.stringify(message),
    );
  }

  draft(key: string, from: Person, message: Message, madeAt: number): Mail {
    const id = idIn('drafts', key);
    this.database.run(
      'INSERT INTO draft (id, owner, sender, address, made, message) VALUES (?, ?, ?, ?, ?, ?)',
      id,
      from.objectId,
      from.name,
      from.userName,
      madeAt,
      JSON.stringify(message),
    );
    return { key, id, folder: 'drafts', from: { name: from.name, address: from.userName }, at: madeAt, message };
  }

  change(draft: Mail, message: Message): Mail {
    this.database.run('UPDATE draft SET message = ? WHERE id = ?', JSON.stringify(message), draft.id);
    return { ...draft, message };
  }

  /** A draft goes to Deleted Items, and from there for good. */
  deleteDraft({ id, key, folder }: Mail): void {
    if (folder === 'drafts') this.database.run('UPDATE draft SET id = ? WHERE id = ?', idIn('deleteditems', key), id);
    else this.database.run('DELETE FROM draft WHERE id = ?', id);
  }

  /** What lies in one of the person's folders at `now`, or in all of them, newest first. */
  messages(owner: Person, now: number, folder: Folder | null): readonly Mail[] {
    const sent = this.database.all('SELECT * FROM mail WHERE owner = ? AND listed <= ? ORDER BY number DESC', owner.objectId, now);
    const drafts = this.database.all('SELECT * FROM draft WHERE owner = ? ORDER BY number DESC', owner.objectId);
    return [...sent.map(fromSent), ...drafts.map(fromDraft)]
      .filter((mail) => folder === null || mail.folder === folder)
      .sort((one, other) => other.at - one.at);
  }

  /** One of the person's messages, by the id of the folder in which it lies now or by its immutable one. */
  message(owner: Person, now: number, id: string): Mail | null {
    const found = this.messages(owner, now, null).find(({ key }) => key === keyIn(id));
    return found && (id === found.id || id === immutableId(found.key)) ? found : null;
  }

  /** Everything that left the tenant, newest first, at most `limit`. */
  all(limit: number): readonly Mail[] {
    return this.database.all('SELECT * FROM mail ORDER BY number DESC LIMIT ?', limit).map(fromSent);
  }

  /** Everybody's drafts, newest first, at most `limit`. */
  drafts(limit: number): readonly Mail[] {
    const rows = this.database.all('SELECT * FROM draft ORDER BY number DESC LIMIT ?', limit);
    return rows.map(fromDraft).filter(({ folder }) => folder === 'drafts');
  }

  /** What was sent, or a draft, by the id of its folder. */
  find(id: string): Mail | null {
    const sent = this.database.get('SELECT * FROM mail WHERE id = ?', id);
    if (sent) return fromSent(sent);
    const draft = this.database.get('SELECT * FROM draft WHERE id = ?', id);
    return draft ? fromDraft(draft) : null;
  }
}

type Row = Readonly<Record<string, unknown>>;

const fromSent = (row: Row): Mail => ({ ...fromRow(row), folder: 'sentitems', at: Number(row['sent']) });

const fromDraft = (row: Row): Mail => {
  const mail = fromRow(row);
  return { ...mail, folder: mail.id === idIn('drafts', mail.key) ? 'drafts' : 'deleteditems', at: Number(row['made']) };
};

const fromRow = (row: Row): Omit<Mail, 'folder' | 'at'> => ({
  key: keyIn(String(row['id'])) ?? '',
  id: String(row['id']),
  from: { name: String(row['sender']), address: String(row['address']) },
  message: messageSchema.parse(JSON.parse(String(row['message']))),
});
