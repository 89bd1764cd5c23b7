import type { Mailbox } from './mailbox';

/** Where a mail lies. `nowhere`: it was not made yet, or is on its way between Drafts and Sent Items. */
export type Place = { readonly kind: 'sent' } | { readonly kind: 'nowhere' } | { readonly kind: 'draft'; readonly id: string };

/** Looks in Drafts and then in Sent Items, so that what moves in between is seen. Rejects where one cannot look. */
export const findMail = async (mailbox: Mailbox, mark: string): Promise<Place> => {
  const [id] = await mailbox.drafts(mark);
  if (await mailbox.wasSent(mark)) return { kind: 'sent' };
  return id === undefined ? { kind: 'nowhere' } : { kind: 'draft', id };
};
