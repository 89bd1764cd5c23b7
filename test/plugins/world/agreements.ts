import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import { agreementState, type AgreementRow, type agreementWish } from '../../../solution/rows';
import { lookUpAgreements } from '../../../plugins/jobs/look-up-agreements';
import { sweepAgreements } from '../../../plugins/jobs/sweep-agreements';
import { createAgreements } from '../../../plugins/steps/agreements';
import { ids } from './dataverse';
import { connectedProvider } from './provider';
import { createWorld } from './world';

type Wish = (typeof agreementWish)[keyof typeof agreementWish];

/** A world with a customer, Contoso, who has a tenant and nothing on file, and with workers that look after agreements. */
export const createAgreementWorld = async () => {
  const world = await createWorld();
  const { dataverse, partnerCenter, clock } = world;

  const provider = world.providers.of(connectedProvider);
  if (!provider.ok) throw new Error(provider.detail);
  const made = await provider.value.createCustomer(contoso, { correlationId: randomUUID() });
  if (!made.ok) throw new Error(made.detail);
  const tenant = await dataverse.admin('POST', 'csp_provideraccounts', {
    csp_name: 'Contoso',
    csp_tenantid: made.value.tenantId,
    csp_domain: made.value.domain,
    csp_country: 'US',
    'csp_ProviderId@odata.bind': `/csp_providers(${ids.provider})`,
    'csp_AccountId@odata.bind': `/accounts(${ids.account})`,
  });
  const tenantRowId = String(tenant['csp_provideraccountid']);

  const agreement = async (id: string): Promise<AgreementRow> =>
    (await dataverse.admin('GET', `csp_agreements(${id})`)) as unknown as AgreementRow;

  const worker = (options: { readonly isStopping?: () => boolean } = {}) => {
    const runs = world.worker();
    const agreements = createAgreements({
      dataverse: world.client,
      providers: world.providers,
      time: world.time,
      log: world.log,
      newId: randomUUID,
      leaseMilliseconds: 180_000,
      isStopping: options.isStopping ?? (() => false),
      runs,
    });
    const settled = async () => {
      await agreements.idle();
      await runs.idle();
    };
    const job = { dataverse: world.client, agreements, time: world.time, everyMilliseconds: 60_000 };
    return {
      ...agreements,
      async finish(id: string): Promise<boolean> {
        const begun = await agreements.begin(id);
        await settled();
        return begun;
      },
      async sweep(): Promise<void> {
        await sweepAgreements(job).run();
        await settled();
      },
      async lookUp(): Promise<void> {
        await lookUpAgreements(job).run();
        await settled();
      },
    };
  };

  const ask = (id: string, wish: Wish, changes: object = {}) =>
    dataverse.as(dataverse.users.seller, 'PATCH', `csp_agreements(${id})`, {
      ...changes,
      csp_asked: wish,
      csp_askedon: new Date(clock.now()).toISOString(),
    });

  return {
    ...world,
    tenantId: made.value.tenantId,
    tenantRowId,
    provider: provider.value,
    agreement,
    worker,
    runs: world.worker,
    /** What the account shows of its agreements. */
    shown: async () => (await dataverse.admin('GET', `accounts(${ids.account})`))['csp_agreementstate'],
    /** An agreement of Contoso's that the seller makes. */
    async agreementOf(changes: object = {}): Promise<string> {
      const row = await dataverse.as(dataverse.users.seller, 'POST', 'csp_agreements', {
        csp_name: 'Contoso',
        csp_state: agreementState.Required,
        csp_signatoryfirstname: 'Ana',
        csp_signatorylastname: 'Petrova',
        csp_signatoryemail: 'ana@contoso.example',
        'csp_AccountId@odata.bind': `/accounts(${ids.account})`,
        'csp_ProviderAccountId@odata.bind': `/csp_provideraccounts(${tenantRowId})`,
        'csp_TemplateId@odata.bind': `/csp_agreementtemplates(${ids.template})`,
        ...changes,
      });
      return String(row['csp_agreementid']);
    },
    /** What the commands of the form do, as the seller. */
    ask,
    /** What the row says once the service has done what the seller asked for. */
    async fulfilled(id: string, wish: Wish, changes: object = {}): Promise<AgreementRow> {
      await ask(id, wish, changes);
      await worker().finish(id);
      return agreement(id);
    },
    /** What the customer does on Microsoft's page with the link that the row has. */
    async customer(id: string, decision: 'accepted' | 'declined'): Promise<void> {
      partnerCenter.decide(String((await agreement(id)).csp_attestationid), decision);
    },
    /** An acceptance that came to the provider by another way than through us. */
    onFile: async (agreedOn: string, email = 'ana@contoso.example'): Promise<void> => {
      const signatory = { firstName: 'Ana', lastName: 'Petrova', email, phone: null };
      const recorded = await provider.value.recordAgreement(
        made.value.tenantId,
        { templateId: '117a77b0-9360-443b-8795-c6dedc750cf9', signatory, agreedOn },
        { correlationId: randomUUID() },
      );
      if (!recorded.ok) throw new Error(recorded.detail);
    },
    /** The newest attestation as Partner Center was asked for it. */
    attestationRequest: (): unknown =>
      attestation.parse(
        JSON.parse(String(partnerCenter.database.get('SELECT attestation FROM attestation ORDER BY createdAt DESC')?.['attestation'])),
      ).request,
    calls: (like: string) => partnerCenter.count(`SELECT count(*) AS n FROM request WHERE method || ' ' || path LIKE '${like}'`),
  };
};
export type AgreementTestWorld = Awaited<ReturnType<typeof createAgreementWorld>>;

const attestation = z.object({ request: z.unknown() });

const contoso = {
  companyName: 'Contoso',
  domain: 'contoso.onmicrosoft.com',
  culture: 'en-US',
  registrationNumber: null,
  firstName: 'Ana',
  lastName: 'Petrova',
  email: 'ana@contoso.example',
  phone: null,
  address: { addressLine1: '1 Main Street', addressLine2: '', city: 'Seattle', state: 'WA', postalCode: '98101', country: 'US' },
};
