import type { Mailer, MailOutcome, MailPage, OutgoingMail } from '../../core/mail/mailer';
import { signIn } from '../identity/sign-in';
import { createActivity, markFailed, markSent, readActivity, reopenActivity } from './activity';
import { deliver, deliverDraft, type Delivery } from './deliver';
import { findMail } from './find-mail';
import { createGraphClient } from './graph-client';
import { mailId } from './mail-id';
import { createMailbox, type Mailbox } from './mailbox';
import { oneAtATime } from './one-at-a-time';
import { sanitise } from './sanitise';
import { readSettings } from './settings';

/**
 * How long, in milliseconds, a mail may be on its way before somebody else may send it: longer than a request lives, and than a mail is
 * between Drafts and Sent Items.
 */
const patience = 2 * 60_000;

/** What this tab has tried itself, so that no other has it under way; the clock tells milliseconds since 1970, UTC. */
export type Tab = { readonly clock: () => number; readonly tried: Set<string> };

const thisTab: Tab = { clock: Date.now, tried: new Set() };

/**
 * Sends each mail once (R14). Its activity is made first: whoever makes it sends. Whoever finds it there looks what became of it, in Dataverse
 * and then in the mailbox, and goes on with the draft that lies there, which goes out once whoever sends it.
 */
export const createMailer = (page: MailPage, { clock, tried }: Tab = thisTab): Mailer => {
  const conclude = async (id: string, delivery: Delivery): Promise<MailOutcome> => {
    if (delivery.kind === 'sent') return noteSent(id);
    if (delivery.kind === 'refused') await markFailed(page, id).catch(() => undefined);
    return delivery;
  };

  /** A mail that is out is out, whether or not its activity can be told so now. */
  const noteSent = async (id: string): Promise<MailOutcome> => {
    await markSent(page, id, clock()).catch(() => undefined);
    return { kind: 'sent' };
  };

  const begin = async (mailbox: Mailbox, id: string, mail: OutgoingMail): Promise<MailOutcome> => {
    tried.add(id);
    return conclude(id, await deliver(mailbox, id, mail));
  };

  const takeUp = async (mailbox: Mailbox, id: string, mail: OutgoingMail): Promise<MailOutcome> => {
    const activity = await readActivity(page, id);
    if (activity === null) return { kind: 'refused', code: 'mail-failed' };
    if (activity.state === 'sent') return { kind: 'sent' };
    const isOpen = activity.state === 'open';
    const isFresh = isOpen && clock() - activity.touchedOn < patience;
    if (isFresh && !tried.has(id)) return { kind: 'underWay' };

    const place = await findMail(mailbox, id).catch(() => null);
    if (place === null) return isOpen ? { kind: 'unknown' } : { kind: 'refused', code: 'mail-unreachable' };
    if (place.kind === 'sent') return noteSent(id);
    if (place.kind === 'nowhere' && isFresh) return { kind: 'unknown' };

    await reopenActivity(page, id, mail);
    if (place.kind === 'nowhere') return begin(mailbox, id, mail);
    tried.add(id);
    return conclude(id, await deliverDraft(mailbox, id, place.id, mail));
  };

  return {
    async send(mail) {
      const clean: OutgoingMail = { ...mail, html: sanitise(mail.html) };
      const id = await mailId(mail.key);
      const mailbox = await openMailbox(page).catch(() => null);
      if (mailbox === null) return { kind: 'refused', code: 'mail-sign-in' };
      return oneAtATime(id, async () => {
        try {
          await createActivity(page, id, clean);
        } catch {
          return takeUp(mailbox, id, clean).catch((): MailOutcome => ({ kind: 'refused', code: 'mail-unreachable' }));
        }
        return begin(mailbox, id, clean);
      });
    },
  };
};

/** The person is signed in before anything is written: a sign-in that fails leaves nothing behind. */
const openMailbox = async (page: MailPage): Promise<Mailbox> => {
  const settings = await readSettings(page);
  const token = () => signIn(page.clientUrl, settings.signIn);
  await token();
  return createMailbox(createGraphClient(settings.url, token));
};
