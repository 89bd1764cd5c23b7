import type { Provider } from '../providers/provider';
import { checkAddress } from './addresses';
import { agreementTemplates } from './agreement-templates';
import { agreements, hasAcceptedDirectly, recordAgreement } from './agreements';
import { attestation, recordAttestation, startAttestation } from './attestations';
import { commerce } from './commerce';
import { catalogue } from './products-catalogue';
import { countryRules } from './countries';
import { customerOf, listCustomers } from './customer-list';
import { createCustomer, findCustomer } from './customers';
import { isDomainTaken } from './domains';
import { events } from './events';
import type { SalesConnection } from './price-sheet';
import { relationshipLink } from './relationship-link';
import { signIn } from './sign-in';
import { resetAdministrator } from './users';

/** Microsoft Partner Center as a provider. */
export const createPartnerCenter = (connection: SalesConnection): Provider => ({
  countryRules: (country, trace) => countryRules(connection, country, trace),
  isDomainTaken: (domain, trace) => isDomainTaken(connection, domain, trace),
  checkAddress: (address, trace) => checkAddress(connection, address, trace),
  createCustomer: (customer, trace) => createCustomer(connection, customer, trace),
  findCustomer: (domain, trace) => findCustomer(connection, domain, trace),
  customer: (tenantId, trace) => customerOf(connection, tenantId, trace),
  listCustomers: (trace) => listCustomers(connection, trace),
  relationshipLink: (trace) => relationshipLink(connection, trace),
  agreementTemplates: (trace) => agreementTemplates(connection, trace),
  agreements: (tenantId, trace) => agreements(connection, tenantId, trace),
  recordAgreement: (tenantId, acceptance, trace) => recordAgreement(connection, tenantId, acceptance, trace),
  hasAcceptedDirectly: (tenantId, trace) => hasAcceptedDirectly(connection, tenantId, trace),
  startAttestation: (request, trace) => startAttestation(connection, request, trace),
  attestation: (id, trace) => attestation(connection, id, trace),
  recordAttestation: (tenantId, id, trace) => recordAttestation(connection, tenantId, id, trace),
  resetAdministrator: (tenantId, domain, password, trace) => resetAdministrator(connection, tenantId, domain, password, trace),
  signIn: signIn(connection),
  events: events(connection),
  catalogue: catalogue(connection),
  commerce: commerce(connection),
});
