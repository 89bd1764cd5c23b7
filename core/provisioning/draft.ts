/**
 * What a person answers in Provision Account. The draft is a row in Dataverse; here it is the same
 * answers without the row's words: an empty text is "not answered yet", ids are Dataverse ids, days are `YYYY-MM-DD`.
 * `Request` is the one step of customers who have a tenant already; `stepsFor` tells which steps a draft has.
 */
export const wizardSteps = ['Provider', 'Registration', 'Company', 'Contact', 'Agreement', 'Review', 'Request'] as const;
export type WizardStep = (typeof wizardSteps)[number];

export type Branch = 'NewTenant' | 'ExistingTenant';
export type AgreementPath = 'DirectAcceptance' | 'AttestationLink' | 'RecordedByHand';

/** What became of the provider's answer about the address. */
export type AddressCheck = 'NotChecked' | 'Confirmed' | 'SuggestionTaken' | 'KeptAsTyped';

/**
 * The answers that are plain text, and how many characters each may have: the limits of the columns and of Partner Center's fields.
 * Each is kept in the column `csp_` + its name in lower case. `agreedOn` is a day.
 */
export const maxLengths = {
  companyName: 200,
  domainPrefix: 27,
  country: 2,
  addressLine1: 200,
  addressLine2: 200,
  city: 100,
  state: 50,
  postalCode: 20,
  culture: 10,
  registrationNumber: 50,
  firstName: 50,
  lastName: 50,
  email: 100,
  phone: 40,
  signatoryFirstName: 50,
  signatoryLastName: 50,
  signatoryEmail: 100,
  signatoryPhone: 40,
  agreedOn: 10,
  knownTenant: 253,
  mailTo: 100,
  mailSubject: 400,
  mailBody: 100_000,
} as const satisfies Readonly<Record<string, number>>;
export type TextField = keyof typeof maxLengths;

export const isTextField = (field: string): field is TextField => Object.hasOwn(maxLengths, field);

/** The names of the text answers in the order in which they are asked. */
export const textFields: readonly TextField[] = Object.keys(maxLengths).filter(isTextField);

export type Draft = Readonly<Record<TextField, string>> & {
  readonly providerId: string | null;
  readonly branch: Branch | null;
  readonly step: WizardStep;
  readonly addressCheck: AddressCheck;
  readonly templateId: string | null;
  readonly agreementPath: AgreementPath | null;
  /** Whom the relationship request is mailed to. */
  readonly contactId: string | null;
  readonly requestTemplateId: string | null;
};
export type DraftField = keyof Draft;

export const emptyDraft: Draft = {
  ...(Object.fromEntries(textFields.map((field) => [field, ''])) as Record<TextField, string>),
  providerId: null,
  branch: null,
  step: 'Provider',
  addressCheck: 'NotChecked',
  templateId: null,
  agreementPath: null,
  contactId: null,
  requestTemplateId: null,
};
