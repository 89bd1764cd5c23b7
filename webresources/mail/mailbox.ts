import type { Client } from '@microsoft/microsoft-graph-client';
import type { OutgoingMail } from '../../core/mail/mailer';
import { textAt } from './row';

/** The mark that a mail carries, by which it is found again wherever it lies: the id of its activity. */
const markId = 'String {7e9d2c1a-5b0e-4a3f-9c66-2f6c1d4b8a90} Name TenantryMail';

/** Enough to see every draft that repeated calls may have left of one mail. */
const someDrafts = 20;

/**
 * The mailbox of the signed-in person; every call rejects with Graph's error. The ids are Graph's ordinary ones, which name a message only as
 * long as it lies in Drafts: what is done by them can touch nothing that was sent. The immutable ones would lead on to the sent mail, and
 * nobody has said that it cannot be sent again.
 */
export type Mailbox = {
  /** Sends nothing; resolves with the draft's id. */
  createDraft(mark: string, mail: OutgoingMail): Promise<string>;
  changeDraft(id: string, mail: OutgoingMail): Promise<void>;
  deleteDraft(id: string): Promise<void>;
  /** A draft is sent once, however often this is called. */
  sendDraft(id: string): Promise<void>;
  /** The ids of the drafts with this mark, the oldest first. */
  drafts(mark: string): Promise<readonly string[]>;
  wasSent(mark: string): Promise<boolean>;
};

export const createMailbox = (graph: Client): Mailbox => {
  const messages = (folder: 'drafts' | 'sentitems', mark: string, columns: string[], top: number): Promise<readonly unknown[]> =>
    graph
      .api(`/me/mailFolders/${folder}/messages`)
      .select(columns)
      .top(top)
      .filter(`singleValueExtendedProperties/any(ep: ep/id eq '${markId}' and ep/value eq '${mark}')`)
      .get()
      .then(listed);

  return {
    async createDraft(mark, mail) {
      const singleValueExtendedProperties = [{ id: markId, value: mark }];
      const made: unknown = await graph.api('/me/messages').post({ ...wordsOf(mail), singleValueExtendedProperties });
      return textAt(made, 'id');
    },

    async changeDraft(id, mail) {
      await graph.api(addressOf(id)).patch(wordsOf(mail));
    },

    async deleteDraft(id) {
      await graph.api(addressOf(id)).delete();
    },

    async sendDraft(id) {
      await graph.api(`${addressOf(id)}/send`).post(undefined);
    },

    async drafts(mark) {
      const found = await messages('drafts', mark, ['id', 'createdDateTime'], someDrafts);
      return found
        .map((draft) => ({ id: textAt(draft, 'id'), age: `${textAt(draft, 'createdDateTime')} ${textAt(draft, 'id')}` }))
        .sort((one, other) => (one.age < other.age ? -1 : 1))
        .map(({ id }) => id);
    },

    wasSent: async (mark) => (await messages('sentitems', mark, ['id'], 1)).length > 0,
  };
};

const addressOf = (id: string): string => `/me/messages/${encodeURIComponent(id)}`;

const wordsOf = ({ name, address, subject, html }: OutgoingMail) => ({
  subject,
  body: { contentType: 'HTML', content: html },
  toRecipients: [{ emailAddress: name === '' ? { address } : { name, address } }],
});

const listed = (answer: unknown): readonly unknown[] => {
  const value: unknown = typeof answer === 'object' && answer !== null ? Reflect.get(answer, 'value') : null;
  return Array.isArray(value) ? value : [];
};
