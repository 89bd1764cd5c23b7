import { Hono } from 'hono';
import { page } from '../../platform/page';
import type { Mailbox } from '../mail/mailbox';
import { draftListPage, mailListPage, mailPage, unknownMailPage } from './mail-page';

/** Enough to see what was sent in a long day. */
const shown = 200;

/** `/sandbox/mail`: the mail that left the tenant, the drafts that did not, and each as its reader sees it. */
export const mailPages = (mailbox: Mailbox) => {
  const pages = new Hono().basePath('/sandbox/mail');
  pages.get('/', (c) => c.html(page({ title: 'Mail', language: 'en', body: mailListPage(mailbox.all(shown)).html })));
  pages.get('/drafts', (c) => c.html(page({ title: 'Drafts', language: 'en', body: draftListPage(mailbox.drafts(shown)).html })));
  pages.get('/:id', (c) => {
    const mail = mailbox.find(c.req.param('id'));
    const body = mail ? mailPage(mail) : unknownMailPage;
    return c.html(page({ title: mail?.message.subject ?? 'Mail', language: 'en', body: body.html }), mail ? 200 : 404);
  });
  return pages;
};
