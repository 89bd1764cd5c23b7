import type { FilledRequest, RequestChoice } from '../../../core/mail/request-mail';
import { chooseTemplate, templatesToSend } from '../../../core/templates/choose';
import { merge, noValues, type Merged } from '../../../core/templates/merge';
import { sanitise } from '../sanitise';
import type { Customer } from './customer';
import type { Reseller } from './reseller';
import type { RequestTemplate } from './templates';
import type { User } from './user';

export type RequestSources = {
  readonly customer: Customer;
  readonly resellers: readonly Reseller[];
  readonly templates: readonly RequestTemplate[];
  readonly user: User;
};

/** The templates in the recipient's language first, and the chosen one filled in for this recipient. */
export const fillRequest = (sources: RequestSources, choice: RequestChoice): FilledRequest => {
  const { customer, templates } = sources;
  const recipient = customer.recipients.find(({ id }) => id === choice.contactId);
  const language = recipient?.language || customer.language;
  const wanted = { kind: 'RelationshipRequest', providerId: choice.providerId, language, today: choice.today } as const;
  const offered = templatesToSend(templates, wanted);
  const chosen = chooseTemplate(templates, wanted);
  const template = offered.find(({ id }) => id === choice.templateId);
  const merged = template === undefined || choice.link === undefined ? null : mergeFor(sources, choice, template, choice.link);
  return {
    templates: offered.map(({ id, name }) => ({ id, name })),
    chosenId: chosen?.template.id ?? null,
    fallback: chosen === null || chosen.template.id !== template?.id ? null : chosen.fallback,
    words: merged?.ok === true ? { mailSubject: merged.subject, mailBody: sanitise(merged.html) } : null,
    faults: merged?.ok === false ? merged.faults : [],
    isReady: merged !== null,
  };
};

const mergeFor = (
  { customer, resellers, user }: RequestSources,
  { contactId, providerId, address }: RequestChoice,
  template: RequestTemplate,
  link: string | null,
): Merged => {
  const recipient = customer.recipients.find(({ id }) => id === contactId);
  const reseller = resellers.find((each) => each.providerId === providerId);
  return merge('RelationshipRequest', template, {
    ...noValues,
    'account.name': customer.name,
    'contact.firstName': recipient?.firstName ?? null,
    'contact.lastName': recipient?.lastName ?? null,
    'contact.email': address,
    'user.name': user.name,
    'user.email': user.email,
    'reseller.name': reseller?.companyName ?? null,
    'provider.name': reseller?.providerName ?? null,
    'relationship.link': link,
  });
};
