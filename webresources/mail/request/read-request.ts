import type { MailPage } from '../../../core/mail/mailer';
import type { RequestMail } from '../../../core/mail/request-mail';
import { readCustomer, type Customer } from './customer';
import { fillRequest } from './fill-request';
import { readResellers } from './reseller';
import { readRequestTemplates } from './templates';
import { readUser } from './user';

const nobody: Customer = { name: '', language: '', recipients: [] };

/** An account or a user that this person may not read leaves names and addresses to be typed. */
export const readRequest = async (page: MailPage, accountId: string | null): Promise<RequestMail> => {
  const [customer, resellers, templates, user] = await Promise.all([
    accountId === null ? nobody : readCustomer(page, accountId).catch(() => nobody),
    readResellers(page),
    readRequestTemplates(page),
    readUser(page).catch(() => ({ name: null, email: null })),
  ]);
  const sources = { customer, resellers, templates, user };
  return { recipients: customer.recipients, fill: (choice) => fillRequest(sources, choice) };
};
