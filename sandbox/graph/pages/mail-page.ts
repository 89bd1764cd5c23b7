import { markup, type Markup } from '../../partner-center/pages/markup';
import { shownInstant } from '../../partner-center/pages/parts';
import type { Mail } from '../mail/mailbox';
import type { Recipient } from '../mail/message';
import { readerDocument } from './reader-document';

const style = markup`<style>
.envelope { display: grid; grid-template-columns: max-content minmax(0, 1fr); gap: 4px 16px; margin: 0 0 16px }
.envelope dt { color: var(--soft) }
.envelope dd { margin: 0; overflow-wrap: anywhere }
iframe.reader { width: 100%; height: 65vh; border: 1px solid var(--line); border-radius: 8px; background: #fff }
.mails { list-style: none; margin: 0; padding: 0; display: grid; gap: 8px }
.mails a { display: grid; gap: 2px; padding: 12px 16px; border-radius: 8px; color: var(--ink); overflow-wrap: anywhere }
.mails a:hover { background: var(--ground) }
.mails .line { display: flex; flex-wrap: wrap; justify-content: space-between; gap: 4px 16px }
.mails time, .mails small { color: var(--soft); font-size: 13px }
</style>`;

/** Every mail that was sent with whom it is for, newest first. */
export const mailListPage = (mails: readonly Mail[]): Markup => markup`${style}<main><p><a href="/sandbox">The sandbox</a></p>
<h1>Mail</h1><p>What people and the service sent. Nothing leaves this machine.</p>
${list(mails, 'No mail was sent yet.')}
<p><a href="/sandbox/mail/drafts">Drafts</a></p></main>`;

/** What people began and did not send. */
export const draftListPage = (drafts: readonly Mail[]): Markup => markup`${style}<main><p><a href="/sandbox/mail">Mail</a></p>
<h1>Drafts</h1><p>What lies in people’s Drafts. Nobody has got it.</p>
${list(drafts, 'There is no draft.')}</main>`;

const list = (mails: readonly Mail[], none: string): Markup =>
  mails.length === 0 ? markup`<div class="card"><p>${none}</p></div>` : markup`<ul class="mails">${mails.map(listed)}</ul>`;

const listed = ({ id, message, at, from }: Mail): Markup => markup`<li><a class="button" href="/sandbox/mail/${encodeURIComponent(id)}">
<span class="line"><b>${everyone(message.toRecipients)}</b><time datetime="${new Date(at).toISOString()}">${shownInstant(at)}</time></span>
<span>${message.subject || '(no subject)'}</span><small>from ${from.name}</small></a></li>`;

/** One mail as its reader sees it: nothing in it runs, its links open in a page of their own. */
export const mailPage = ({ from, message, folder, at }: Mail): Markup => markup`${style}<main><p><a href="/sandbox/mail">Mail</a></p>
<h1>${message.subject || '(no subject)'}</h1>
<dl class="envelope"><dt>From</dt><dd>${from.name} &lt;${from.address}&gt;</dd>
<dt>To</dt><dd>${everyone(message.toRecipients)}</dd>
${message.ccRecipients.length === 0 ? '' : markup`<dt>Copy</dt><dd>${everyone(message.ccRecipients)}</dd>`}
${message.bccRecipients.length === 0 ? '' : markup`<dt>Blind copy</dt><dd>${everyone(message.bccRecipients)}</dd>`}
<dt>${folder === 'sentitems' ? 'Sent' : 'Draft of'}</dt><dd><time datetime="${new Date(at).toISOString()}">${shownInstant(at)}</time></dd></dl>
<iframe class="reader" title="The mail" sandbox="allow-popups allow-popups-to-escape-sandbox" srcdoc="${readerDocument(message.body)}"></iframe></main>`;

export const unknownMailPage: Markup = markup`<main><p><a href="/sandbox/mail">Mail</a></p><h1>There is no such mail.</h1></main>`;

const everyone = (recipients: readonly Recipient[]): string =>
  recipients.map(({ emailAddress: { name, address } }) => (name ? `${name} <${address}>` : address)).join(', ');
