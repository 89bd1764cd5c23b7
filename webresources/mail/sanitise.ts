import createPurifier from 'dompurify';

/** What a mail is made of. Mail programs show all of it; none of it can run, load or follow anything by itself. */
const allowedTags = ['p', 'div', 'br', 'h1', 'h2', 'h3', 'strong', 'b', 'em', 'i', 'u', 'ul', 'ol', 'li', 'a'];

/** The web or a mailbox; a relative address would lead nowhere from a mail. */
const allowedAddress = /^(?:https?:\/\/|mailto:)/i;

/** HTML as it may be sent and shown: what is not allowed is left out, its text stays. */
export const sanitise = (html: string): string =>
  createPurifier(window).sanitize(html, {
    ALLOWED_TAGS: allowedTags,
    ALLOWED_ATTR: ['href'],
    ALLOW_ARIA_ATTR: false,
    ALLOW_DATA_ATTR: false,
    ALLOWED_URI_REGEXP: allowedAddress,
  });
