import { z } from 'zod';
import { branch, runStatus, wizardStep } from '../../../solution/rows';
import type { Person } from './person';

const provider = '7e579000-0000-4000-8000-000000000001';

/** A customer who has a tenant at Microsoft, and the run that asks for the relationship. */
export type AskedRun = {
  readonly accountId: string;
  readonly contactId: string;
  readonly runId: string;
  readonly company: string;
  /** The contact's address, and the domain that it is of. */
  readonly address: string;
  readonly domain: string;
};

/** A new account of the person's with a contact, and a run that is about to ask it for a relationship. */
export const askedRun = async (person: Person, company: string, { knownTenant = null }: { knownTenant?: string | null } = {}) => {
  const domain = `${company.toLowerCase().replace(/[^a-z0-9]/g, '')}.example`;
  const address = `robin.banks@${domain}`;
  const accountId = await person.create('accounts', { name: company, csp_language: 'en-US' });
  const contactId = await person.create('contacts', {
    firstname: 'Robin',
    lastname: 'Banks',
    emailaddress1: address,
    csp_language: 'en-US',
    'parentcustomerid_account@odata.bind': `/accounts(${accountId})`,
  });
  await person.update(`accounts(${accountId})`, { 'primarycontactid@odata.bind': `/contacts(${contactId})` });
  const runId = await person.create('csp_provisionings', {
    csp_branch: branch.ExistingTenant,
    csp_wizardstep: wizardStep.Request,
    csp_knowntenant: knownTenant,
    'csp_AccountId@odata.bind': `/accounts(${accountId})`,
    'csp_ProviderId@odata.bind': `/csp_providers(${provider})`,
  });
  return { accountId, contactId, runId, company, address, domain } satisfies AskedRun;
};

/** Says on the run that its mail is out, as the browser does after it was sent. */
export const askByProgram = async (person: Person, { runId, contactId, address }: AskedRun): Promise<void> => {
  const now = new Date().toISOString();
  await person.update(`csp_provisionings(${runId})`, {
    'csp_ContactId@odata.bind': `/contacts(${contactId})`,
    csp_mailto: address,
    csp_mailsubject: 'Please accept',
    csp_mailbody: '<p>Please accept</p>',
    csp_requestcount: 1,
    csp_requestedon: now,
    csp_requestsenton: now,
    csp_submittedon: now,
    statuscode: runStatus.Submitted,
  });
};

const mails = z.array(z.object({ subject: z.string(), statecode: z.number() }));

/** The e-mails on an account's timeline; `statecode` 1 is sent. */
export const mailsOnTimeline = async (person: Person, { accountId }: Pick<AskedRun, 'accountId'>) =>
  mails.parse(await person.list(`emails?$select=subject,statecode&$filter=_regardingobjectid_value eq ${accountId}`));
