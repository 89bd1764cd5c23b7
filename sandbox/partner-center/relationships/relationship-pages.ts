import { Hono, type Context } from 'hono';
import { z } from 'zod';
import type { Language } from '../pages/language';
import { readLanguage } from '../pages/read-language';
import { guidPattern, type World } from '../world';
import { acceptRelationship } from './accept-relationship';
import { findTenants } from './find-tenants';
import { readOrganisation } from './organisation';
import { namelessInvitationPage, relationshipPage, type RelationshipView } from './relationship-page';

const decisionSchema = z.enum(['accepted', 'declined']);
const texts = z.record(z.string(), z.string());
const homes: Readonly<Record<Language, string>> = { en: 'US', fr: 'FR', de: 'DE', bg: 'BG' };

/**
 * The customer's side of the invitation. The page speaks the language of `lang` or of the browser. A program posts JSON
 * `{partnerId, companyName, domain, email, tenantId?, country?}` and gets `{tenantId, isNew}`, or 400 with the faulty fields.
 */
export const relationshipPages = (world: World) => {
  const pages = new Hono();

  pages.get('/', (context) => {
    const visit = visitOf(world, context);
    if (!visit) return context.html(namelessInvitationPage(readLanguage(context)), 404);
    const tenantId = context.req.query('tenantId')?.toLowerCase();
    const { accepted, waiting } = findTenants(world, visit.partnerId);
    const joined = accepted.find(({ id }) => id === tenantId);
    if (joined) return context.html(relationshipPage({ ...visit, kind: 'accepted', companyName: joined.companyName, at: joined.at }));
    if (context.req.query('declined') !== undefined) return context.html(relationshipPage({ ...visit, kind: 'declined' }));
    const chosen = waiting.find(({ id }) => id === tenantId);
    const values = {
      companyName: chosen?.companyName ?? '',
      domain: chosen?.domain ?? '',
      email: '',
      tenantId: chosen?.id ?? '',
      country: homes[visit.language],
    };
    return context.html(relationshipPage({ ...visit, kind: 'form', values, faults: {}, known: waiting }));
  });

  pages.post('/', async (context) => {
    if (context.req.header('Content-Type')?.includes('json')) return acceptByProgram(world, context);
    const visit = visitOf(world, context);
    if (!visit) return context.html(namelessInvitationPage(readLanguage(context)), 404);
    const given = texts.parse(Object.fromEntries(await context.req.formData()));
    if (decisionSchema.parse(given['decision']) === 'declined') return context.redirect(`${visit.address}&declined`, 303);

    const { organisation, faults } = readOrganisation(given);
    const again = (found: typeof faults) => {
      const values = { ...organisation, tenantId: organisation.tenantId ?? '' };
      const known = findTenants(world, visit.partnerId).waiting;
      return context.html(relationshipPage({ ...visit, kind: 'form', values, faults: found, known }), 400);
    };
    if (Object.keys(faults).length > 0) return again(faults);
    const acceptance = acceptRelationship(world, visit.partnerId, organisation);
    if (!acceptance.ok) return again(acceptance.faults);
    return context.redirect(`${visit.address}&tenantId=${acceptance.customer.id}`, 303);
  });
  return pages;
};

const acceptByProgram = async (world: World, context: Context): Promise<Response> => {
  const { partnerId, ...given } = z.looseObject({ partnerId: z.guid() }).parse(await context.req.json());
  const { organisation, faults } = readOrganisation(given);
  if (Object.keys(faults).length > 0) return context.json({ faults }, 400);
  const acceptance = acceptRelationship(world, partnerId.toLowerCase(), organisation);
  if (!acceptance.ok) return context.json({ faults: acceptance.faults }, 400);
  return context.json({ tenantId: acceptance.customer.id, isNew: acceptance.isNew }, acceptance.isNew ? 201 : 200);
};

type Visit = Pick<RelationshipView, 'partner' | 'language' | 'address'> & { readonly partnerId: string };

/** Who asks and in which language. Undefined for a link that names no partner. */
const visitOf = (world: World, context: Context): Visit | undefined => {
  const partnerId = context.req.query('partnerId')?.toLowerCase() ?? '';
  if (!guidPattern.test(partnerId)) return undefined;
  const language = readLanguage(context);
  const address = `/sandbox/partner-center/relationship?partnerId=${partnerId}&lang=${language}`;
  return { partnerId, partner: world.partnerName(partnerId), language, address };
};
