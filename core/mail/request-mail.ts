import type { Day } from '../time/day';
import type { ChosenTemplate } from '../templates/choose';
import type { MergeFault } from '../templates/merge';
import type { MailOutcome, MailRefusal } from './mailer';

/** Somebody at the customer who can be written to. */
export type Recipient = { readonly id: string; readonly name: string; readonly email: string };

/** What the person has chosen so far. `link` is `undefined` while it is fetched, and `null` where it cannot be had. */
export type RequestChoice = {
  readonly providerId: string | null;
  readonly contactId: string | null;
  readonly address: string;
  readonly templateId: string | null;
  readonly link: string | null | undefined;
  /** The person's day. */
  readonly today: Day;
};

/** A mail's own words; `mailBody` is clean HTML. */
export type Words = { readonly mailSubject: string; readonly mailBody: string };

export type FilledRequest = {
  /** What may be sent today, the best fitting first. */
  readonly templates: readonly { readonly id: string; readonly name: string }[];
  /** The template in the recipient's language, and which language it is instead where there is none. */
  readonly chosenId: string | null;
  readonly fallback: ChosenTemplate['fallback'];
  /** The chosen template for this recipient; `null` where it cannot be filled, for the `faults`, and while the link is fetched. */
  readonly words: Words | null;
  readonly faults: readonly MergeFault[];
  readonly isReady: boolean;
};

/** The mail by which one account is asked for a reseller relationship. */
export type RequestMail = {
  /** The account's contacts that have an e-mail address, the primary one first. */
  readonly recipients: readonly Recipient[];
  fill(choice: RequestChoice): FilledRequest;
};

/** Why the mail is not known to be out, or that it is but could not be noted on the run. */
export type RequestProblem = Exclude<MailOutcome['kind'], 'sent' | 'refused'> | MailRefusal | 'not-noted';

/** `moved-on`: the run was sent, finished or withdrawn in another window, so that there is nothing to send. */
export type RequestOutcome = 'sent' | 'moved-on' | RequestProblem;
