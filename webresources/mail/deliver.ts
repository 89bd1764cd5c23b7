import type { MailRefusal, OutgoingMail } from '../../core/mail/mailer';
import { findMail } from './find-mail';
import type { Mailbox } from './mailbox';
import { isGone, refusalOf } from './refusal';

/** `unknown`: the answer was lost, and where the mail is cannot be told yet. `refused`: it is certainly not out. */
export type Delivery = { readonly kind: 'sent' | 'unknown' } | { readonly kind: 'refused'; readonly code: MailRefusal };

/**
 * Sends a mail that lies nowhere yet. It becomes a draft first, and the draft is sent: a browser repeats a call by itself where a connection
 * breaks, and a mail in one call would go out twice, while a draft goes out once whoever repeats what.
 */
export const deliver = async (mailbox: Mailbox, mark: string, mail: OutgoingMail): Promise<Delivery> => {
  let draft: string;
  try {
    draft = await makeDraft(mailbox, mark, mail);
  } catch (error) {
    return { kind: 'refused', code: refusalOf(error) ?? 'mail-unreachable' };
  }
  return send(mailbox, mark, draft);
};

/** Sends the draft that an earlier attempt left, with the words of today. */
export const deliverDraft = async (mailbox: Mailbox, mark: string, draft: string, mail: OutgoingMail): Promise<Delivery> => {
  try {
    await mailbox.changeDraft(draft, mail);
    await keepOldest(mailbox, mark);
  } catch (error) {
    return (await whatBecame(mailbox, mark, draft, error)) ?? { kind: 'unknown' };
  }
  return send(mailbox, mark, draft);
};

/** Rejects where no draft is known to be there. */
const makeDraft = async (mailbox: Mailbox, mark: string, mail: OutgoingMail): Promise<string> => {
  const made = await mailbox.createDraft(mark, mail).catch((lost: unknown) => {
    if (refusalOf(lost) !== null) throw lost;
    return null;
  });
  const draft = (await keepOldest(mailbox, mark)) ?? made;
  if (draft === null) throw new Error('the draft was not made');
  return draft;
};

/** A call that was repeated leaves two drafts: everybody keeps the oldest, and the others are gone before it is sent. Rejects if it is not so. */
const keepOldest = async (mailbox: Mailbox, mark: string): Promise<string | undefined> => {
  const [oldest, ...others] = await mailbox.drafts(mark);
  await Promise.all(others.map((each) => mailbox.deleteDraft(each).catch(unlessGone)));
  return oldest;
};

const unlessGone = (error: unknown): void => {
  if (!isGone(error)) throw error;
};

/** Where the answer is lost and the draft is one still, it is sent once more: at worst it has left in the meantime. */
const send = async (mailbox: Mailbox, mark: string, draft: string): Promise<Delivery> =>
  (await attempt(mailbox, mark, draft)) ?? (await attempt(mailbox, mark, draft)) ?? { kind: 'unknown' };

const attempt = async (mailbox: Mailbox, mark: string, draft: string): Promise<Delivery | null> => {
  try {
    await mailbox.sendDraft(draft);
    return { kind: 'sent' };
  } catch (error) {
    return whatBecame(mailbox, mark, draft, error);
  }
};

/** After an error only the mailbox can tell, since the call may have been a repeated one. `null`: no answer came, and it is a draft still. */
const whatBecame = async (mailbox: Mailbox, mark: string, draft: string, error: unknown): Promise<Delivery | null> => {
  const place = await findMail(mailbox, mark).catch(() => null);
  if (place?.kind === 'sent') return { kind: 'sent' };
  if (place?.kind !== 'draft' || place.id !== draft) return { kind: 'unknown' };
  const code = refusalOf(error);
  return code === null ? null : { kind: 'refused', code };
};
