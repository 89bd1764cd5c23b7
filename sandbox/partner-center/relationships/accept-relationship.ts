import { fold } from '../../platform/database';
import { writeAuditOf } from '../audit/write-audit';
import { findCountry } from '../countries/country';
import { customerDocument, type Customer } from '../customers/customer';
import { newEtag } from '../customers/etag';
import { insertCustomer } from '../customers/insert-customer';
import { isDomainTaken } from '../domains/is-domain-taken';
import { publishEvent } from '../webhooks/publish-event';
import type { World } from '../world';
import type { Organisation, OrganisationFaults } from './organisation';

export type Acceptance =
  | { readonly ok: true; readonly customer: Customer; /** False where it was the partner's customer already. */ readonly isNew: boolean }
  | { readonly ok: false; readonly faults: OrganisationFaults };

/**
 * What happens when a customer's administrator accepts the partner: the tenant turns up among the partner's customers, without credentials,
 * agreement or delegated rights. Accepting twice changes nothing. The sandbox keeps one partner for a tenant.
 */
export const acceptRelationship = (world: World, partnerId: string, organisation: Organisation): Acceptance =>
  world.database.transaction(() => {
    const known = findTenant(world, organisation);
    if (!known) {
      if (isDomainTaken(world, organisation.domain)) return { ok: false, faults: { domain: 'taken' } };
      return { ok: true, customer: begin(world, partnerId, newTenant(world, organisation)), isNew: true };
    }
    if (known.state === 'deleted') return { ok: false, faults: { tenantId: 'taken' } };
    if (known.state === 'ended') return { ok: true, customer: begin(world, partnerId, comeBack(world, partnerId, known)), isNew: true };
    if (known.partnerId === partnerId) return { ok: true, customer: known.customer, isNew: false };
    return { ok: false, faults: { [organisation.tenantId === undefined ? 'domain' : 'tenantId']: 'taken' } };
  });

type KnownTenant = { readonly customer: Customer; readonly partnerId: string; readonly state: string };

/** By its id where one is given, otherwise by its domain. */
const findTenant = ({ database }: World, { tenantId, domain }: Organisation): KnownTenant | undefined => {
  const row =
    tenantId === undefined
      ? database.get("SELECT * FROM customer WHERE domain = ? AND state <> 'deleted'", fold(domain))
      : database.get('SELECT * FROM customer WHERE id = ?', tenantId);
  if (!row) return undefined;
  const customer = customerDocument.parse(JSON.parse(String(row['customer'])));
  return { customer, partnerId: String(row['partnerId']), state: String(row['state']) };
};

/** Takes the tenant off its old place. Another partner gets neither the rights nor the agreements that the partner before it had. */
const comeBack = ({ database }: World, partnerId: string, { customer, partnerId: before }: KnownTenant): Customer => {
  database.run('DELETE FROM customer WHERE id = ?', customer.id);
  if (before === partnerId) return customer;
  database.run('DELETE FROM agreement WHERE customerId = ?', customer.id);
  return { ...customer, delegated: false };
};

/** Puts the tenant at the end of the partner's list, and tells of it. */
const begin = (world: World, partnerId: string, customer: Customer): Customer => {
  const now = world.clock.now();
  insertCustomer(world, customer, partnerId, now, now);
  const auditId = writeAuditOf(
    world,
    { partnerId, applicationId: undefined, correlationId: world.newId() },
    {
      operationType: 'create_partner_relationship',
      resourceType: 'partner_relationship',
      customer,
      customizedData: { Relationship: 'reseller' },
      idOperation: 'resellerrelationshipacceptedbycustomer',
    },
  );
  publishEvent(world, {
    partnerId,
    name: 'reseller-relationship-accepted-by-customer',
    resourceName: 'Customer',
    resourcePath: `/v1/customers/${customer.id}`,
    auditId,
  });
  return customer;
};

/** What the tenant's own billing account says of its address, the sandbox does not ask. */
const untold = '—';

const newTenant = (world: World, { tenantId, companyName, domain, email, country }: Organisation): Customer => {
  const { defaultCulture = 'en-US', supportedLanguages = [] } = findCountry(country) ?? {};
  return {
    id: tenantId ?? world.newId(),
    commerceId: world.newId(),
    domain,
    companyName,
    billingProfile: {
      id: world.newId(),
      email,
      culture: defaultCulture,
      language: supportedLanguages[0] ?? 'en',
      companyName,
      defaultAddress: { country, addressLine1: untold },
      etag: newEtag(world),
    },
    delegated: false,
    directSigned: false,
    accountStatus: 'Allowed',
    accountStatusAt: world.clock.now(),
  };
};
