export const templateKinds = ['MicrosoftCustomerAgreement', 'RelationshipRequest', 'ResellerTerms'] as const;
export type TemplateKind = (typeof templateKinds)[number];

/** What a template may say of one customer, written as `{{account.name}}`. `reseller.name` is the company as customers know it. */
export const mergeFields = [
  'account.name',
  'contact.firstName',
  'contact.lastName',
  'contact.email',
  'user.name',
  'user.email',
  'reseller.name',
  'provider.name',
  'relationship.link',
  'agreement.link',
] as const;
export type MergeField = (typeof mergeFields)[number];

export const isMergeField = (name: string): name is MergeField => mergeFields.some((field) => field === name);

/** A link is an address of the web and may stand where a link leads to. */
export const isLinkField = (name: MergeField): boolean => name.endsWith('.link');

const always = mergeFields.filter((field) => !isLinkField(field));

/** The fields that each kind of template is offered: a link belongs to the kind that it is sent with. */
export const fieldsOf: Readonly<Record<TemplateKind, readonly MergeField[]>> = {
  MicrosoftCustomerAgreement: [...always, 'agreement.link'],
  RelationshipRequest: [...always, 'relationship.link'],
  ResellerTerms: always,
};
