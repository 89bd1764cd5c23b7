import { escapeHtml } from '../../core/templates/merge';
import type { Mail } from '../graph/send-mail';
import texts from './texts.json';

type Language = keyof typeof texts;

const languages: Readonly<Record<number, Language>> = { 1033: 'en', 1036: 'fr', 1031: 'de', 1026: 'bg' };

/** The language of a user's screens by its number in Dataverse; English where it is none of ours, or the user has chosen none (0). */
export const languageOf = (lcid: number | null): Language => languages[lcid ?? 0] ?? 'en';

export type Reminder = {
  readonly language: Language;
  readonly owner: { readonly name: string; readonly address: string };
  readonly accountName: string;
  /** To whom the request went. */
  readonly contactAddress: string;
  /** ISO 8601, UTC. */
  readonly sentOn: string;
  readonly runName: string;
  readonly runLink: string;
};

/** Tells the owner of a run that its request has not been answered. The day is the one in UTC, since nobody knows where the owner reads it. */
export const reminderMail = (reminder: Reminder): Mail => {
  const { language, owner, runLink } = reminder;
  const text = texts[language];
  const words: Readonly<Record<string, string>> = {
    owner: owner.name,
    account: reminder.accountName,
    contact: reminder.contactAddress,
    date: new Intl.DateTimeFormat(language, { dateStyle: 'long', timeZone: 'UTC' }).format(Date.parse(reminder.sentOn)),
    run: reminder.runName,
  };
  const filled = (sentence: string): string => sentence.replace(/\{(\w+)\}/g, (_, name: string) => words[name] ?? '');
  const paragraph = (sentence: string): string => `<p>${escapeHtml(filled(sentence))}</p>`;
  return {
    to: owner,
    subject: filled(text.subject),
    html: [
      paragraph(text.greeting),
      paragraph(text.text),
      paragraph(text.todo),
      `<p><a href="${escapeHtml(runLink)}">${escapeHtml(filled(text.open))}</a></p>`,
    ].join('\n'),
  };
};
