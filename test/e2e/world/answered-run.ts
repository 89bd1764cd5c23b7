import type { TextField, WizardStep } from '../../../core/provisioning/draft';
import { addressCheck, agreementPath, branch, runStatus, wizardStep } from '../../../solution/rows';
import type { Person } from './person';

export type Answers = Readonly<Record<TextField, string>>;

/** Answers that Partner Center takes as they are, for a company in the United States. */
const american: Answers = {
  companyName: '',
  domainPrefix: '',
  country: 'US',
  addressLine1: '1 Mountain Way',
  addressLine2: '',
  city: 'Redmond',
  state: 'WA',
  postalCode: '98052',
  culture: 'en-US',
  registrationNumber: '',
  firstName: 'Jamie',
  lastName: 'Rivers',
  email: 'jamie.rivers@alpineski.example',
  phone: '+1 425 555 0102',
  signatoryFirstName: 'Robin',
  signatoryLastName: 'Banks',
  signatoryEmail: 'robin.banks@alpineski.example',
  signatoryPhone: '+1 425 555 0103',
  agreedOn: '2026-01-15',
  knownTenant: '',
  mailTo: '',
  mailSubject: '',
  mailBody: '',
};

export const inHungary: Partial<Answers> = {
  country: 'HU',
  addressLine1: 'Váci út 22',
  city: 'Budapest',
  state: '',
  postalCode: '1132',
  culture: 'hu-HU',
  registrationNumber: '12345678-2-42',
  phone: '+36 1 555 0102',
  signatoryPhone: '',
};

export const inAustria: Partial<Answers> = {
  country: 'AT',
  addressLine1: 'Getreidegasse 9',
  city: 'Salzburg',
  state: '',
  postalCode: '5020',
  culture: 'de-AT',
  phone: '',
  signatoryPhone: '',
};

const ways = {
  'by link': { provider: '7e579000-0000-4000-8000-000000000001', path: agreementPath.AttestationLink, answers: { agreedOn: '' } },
  'on paper': { provider: '7e579000-0000-4000-8000-000000000002', path: agreementPath.RecordedByHand, answers: {} },
} as const;
export type Way = keyof typeof ways;
const template = '7e57a900-0000-4000-8000-000000000001';

export type AnsweredRun = {
  readonly accountId: string;
  readonly runId: string;
  readonly providerId: string;
  readonly company: string;
  readonly domain: string;
  readonly answers: Answers;
};

/** A new account of the person's with a run on which everything is answered; its wizard opens at `step`. */
export const answeredRun = async (
  person: Person,
  name: string,
  changed: Partial<Answers> = {},
  way: Way = 'on paper',
  step: WizardStep = 'Review',
): Promise<AnsweredRun> => {
  const prefix = name.toLowerCase().replace(/[^a-z0-9]/g, '');
  const answers = { ...american, companyName: name, domainPrefix: prefix, ...ways[way].answers, ...changed };
  const accountId = await person.create('accounts', { name });
  const runId = await person.create('csp_provisionings', {
    ...Object.fromEntries(Object.entries(answers).map(([field, text]) => [columnOf(field), text === '' ? null : text])),
    csp_branch: branch.NewTenant,
    csp_wizardstep: wizardStep[step],
    csp_addresscheck: addressCheck.KeptAsTyped,
    csp_agreementpath: ways[way].path,
    'csp_AccountId@odata.bind': `/accounts(${accountId})`,
    'csp_ProviderId@odata.bind': `/csp_providers(${ways[way].provider})`,
    'csp_TemplateId@odata.bind': `/csp_agreementtemplates(${template})`,
  });
  return { accountId, runId, providerId: ways[way].provider, company: name, domain: `${answers.domainPrefix}.onmicrosoft.com`, answers };
};

/** What the run's row holds now of the answers that are typed. */
export const answersOnRow = async (person: Person, { runId, answers }: AnsweredRun): Promise<Record<string, unknown>> => {
  const row = await person.read(`csp_provisionings(${runId})`);
  return Object.fromEntries(Object.keys(answers).map((field) => [field, row[columnOf(field)] ?? '']));
};

/** Submits as a program would that knows nothing of the wizard. */
export const submitByProgram = (person: Person, { runId }: AnsweredRun): Promise<void> =>
  person.update(`csp_provisionings(${runId})`, { csp_submittedon: new Date().toISOString(), statuscode: runStatus.Submitted });

const columnOf = (field: string): string => `csp_${field.toLowerCase()}`;
