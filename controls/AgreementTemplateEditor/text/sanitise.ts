import createPurifier from 'dompurify';
import { isLinkField, mergeFields } from '../../../core/templates/merge-fields';

/** What a mail is made of. Mail programs show all of it, none of it can run, load or follow anything by itself. */
export const allowedTags = ['p', 'br', 'h1', 'h2', 'h3', 'strong', 'b', 'em', 'i', 'ul', 'ol', 'li', 'a'] as const;
export const allowedAttributes = ['href'] as const;

const linkFields = mergeFields.filter(isLinkField).map((field) => `\\{\\{\\s*${field.replace('.', '\\.')}\\s*\\}\\}`);

/** The web, a mailbox, or the link that a merge field stands for. */
const allowedAddress = new RegExp(`^(?:https?://|mailto:|(?:${linkFields.join('|')})$)`, 'i');

export const isAllowedAddress = (address: string): boolean =>
  allowedAddress.test(address) && !/[\s<>"]/.test(address.replace(/\{\{.*?\}\}/g, ''));

export type Sanitised = { readonly html: string; /** Whether something was left out. */ readonly isShortened: boolean };

/** HTML as it may be stored, sent and shown: whatever is not allowed is left out, its text stays. */
export const sanitise = (html: string): Sanitised => {
  const purifier = createPurifier(window);
  const clean = purifier.sanitize(html, {
    ALLOWED_TAGS: [...allowedTags],
    ALLOWED_ATTR: [...allowedAttributes],
    ALLOW_ARIA_ATTR: false,
    ALLOW_DATA_ATTR: false,
    ALLOWED_URI_REGEXP: allowedAddress,
  });
  // The page around the text is listed, too.
  return { html: clean, isShortened: purifier.removed.some((each) => !('element' in each && each.element.nodeName === 'BODY')) };
};
