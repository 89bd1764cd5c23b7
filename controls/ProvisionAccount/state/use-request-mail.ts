import type { MailLibrary } from '../../../core/mail/mailer';
import type { FilledRequest, RequestMail, Words } from '../../../core/mail/request-mail';
import { useHost } from '../../common/host-context';
import { library } from '../../common/library';
import * as React from '../../common/react';
import { useLoaded } from '../../common/use-loaded';
import type { Run } from '../rows/run-row';
import { useWizard } from '../wizard-context';

export type Loaded = { readonly mail: MailLibrary; readonly request: RequestMail };

/** What the request is made of, read once for the life of the screen, and the library that keeps its HTML clean. */
export const useRequestMail = ({ accountId }: Run) => {
  const host = useHost();
  return useLoaded<Loaded>(async () => {
    const mail = await library(host.clientUrl, 'mail');
    return { mail, request: await mail.readRequest(host, accountId) };
  });
};

const noWords: Words = { mailSubject: '', mailBody: '' };
const sameWords = (one: Words, other: Words): boolean => one.mailSubject === other.mailSubject && one.mailBody === other.mailBody;

/**
 * Fills the mail from the template in the recipient's language, and again when recipient or template change: but what somebody wrote is
 * never overwritten here. `others` are the template's words, where the mail has others by now.
 */
export const useFilledRequest = (
  request: RequestMail,
  link: string | null | undefined,
): FilledRequest & { readonly others: Words | null } => {
  const { draft, change, facts } = useWizard();
  const { providerId, contactId, mailTo, requestTemplateId } = draft;
  const filled = request.fill({ providerId, contactId, address: mailTo, templateId: requestTemplateId, link, today: facts.today });
  const { templates, chosenId, words } = filled;

  // The template follows the recipient's language until the person picks another one.
  const proposed = React.useRef<string | null>(null);
  React.useEffect(() => {
    const follows = requestTemplateId === proposed.current || !templates.some(({ id }) => id === requestTemplateId);
    proposed.current = chosenId;
    if (follows && requestTemplateId !== chosenId) change({ requestTemplateId: chosenId });
  }, [chosenId]);

  const last = React.useRef<Words>(noWords);
  React.useEffect(() => {
    if (!filled.isReady) return;
    const isOurs = [last.current, noWords, words].some((each) => each !== null && sameWords(draft, each));
    if (!isOurs) return;
    // Words that were meant for one person may not go to another.
    last.current = words ?? noWords;
    if (!sameWords(draft, last.current)) change(last.current);
  }, [JSON.stringify([filled.isReady, words])]);

  return { ...filled, others: words === null || sameWords(draft, words) ? null : words };
};
