import { z } from 'zod';
import { findCountry } from '../countries/country';

/** The organisation for which somebody accepts, as he says it on the page. */
export type Organisation = {
  /** Undefined: the sandbox makes one up. */
  readonly tenantId: string | undefined;
  readonly companyName: string;
  /** The tenant's own domain, in small letters: `contoso.com` or `contoso.onmicrosoft.com`. */
  readonly domain: string;
  readonly email: string;
  /** ISO 3166-1 alpha-2. */
  readonly country: string;
};

const organisationFields = ['companyName', 'domain', 'email', 'tenantId', 'country'] as const;
export type OrganisationField = (typeof organisationFields)[number];

/** What is wrong with a field. `taken`: another organisation has it. */
export type FieldFault = 'missing' | 'invalid' | 'taken';
export type OrganisationFaults = Partial<Readonly<Record<OrganisationField, FieldFault>>>;

const hostName = /^(?=.{1,100}$)([a-z0-9]([a-z0-9-]*[a-z0-9])?\.)+[a-z]{2,}$/;
const text = z.string().trim().max(254).default('');
const answer = z.object({ companyName: text, domain: text, email: text, tenantId: text, country: text });

/** Reads what the page or a test sends; `faults` names each field that is missing or of the wrong form. */
export const readOrganisation = (given: unknown): { readonly organisation: Organisation; readonly faults: OrganisationFaults } => {
  const { companyName, domain, email, tenantId, country } = answer.parse(given);
  const organisation = {
    tenantId: tenantId === '' ? undefined : tenantId.toLowerCase(),
    companyName,
    domain: domain.toLowerCase(),
    email,
    country: country.toUpperCase() || 'US',
  };
  const isRight: Readonly<Record<OrganisationField, boolean>> = {
    companyName: companyName !== '',
    domain: hostName.test(organisation.domain),
    email: z.email().safeParse(email).success,
    tenantId: organisation.tenantId === undefined || z.guid().safeParse(organisation.tenantId).success,
    country: findCountry(organisation.country) !== undefined,
  };
  const values = { companyName, domain, email, tenantId, country };
  const faults: Partial<Record<OrganisationField, FieldFault>> = {};
  for (const field of organisationFields) if (!isRight[field]) faults[field] = values[field] === '' ? 'missing' : 'invalid';
  return { organisation, faults };
};
