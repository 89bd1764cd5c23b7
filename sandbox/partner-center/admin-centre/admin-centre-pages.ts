import { Hono } from 'hono';
import { z } from 'zod';
import { readLanguage } from '../pages/read-language';
import type { World } from '../world';
import { adminCentrePage, unknownTenantPage } from './admin-centre-page';
import { decideAsTenant, findOwnTenant, tenantDecisions } from './decide';

const decisionSchema = z.object({ decision: z.enum(tenantDecisions) });

/** `/{tenantId}`: the customer's own side. A program posts `{decision}` as JSON and gets 204. */
export const adminCentrePages = (world: World) => {
  const pages = new Hono();

  pages.get('/:id', (context) => {
    const language = readLanguage(context);
    const tenant = findOwnTenant(world, context.req.param('id'));
    if (!tenant) return context.html(unknownTenantPage(language), 404);
    return context.html(adminCentrePage(tenant, world.partnerName(tenant.partnerId), language));
  });

  pages.post('/:id', async (context) => {
    const isProgram = context.req.header('Content-Type')?.includes('json') ?? false;
    const tenant = findOwnTenant(world, context.req.param('id'));
    if (!tenant) return context.html(unknownTenantPage(readLanguage(context)), 404);
    const given: unknown = isProgram ? await context.req.json() : Object.fromEntries(await context.req.formData());
    decideAsTenant(world, tenant, decisionSchema.parse(given).decision);
    if (isProgram) return context.body(null, 204);
    return context.redirect(`${context.req.path}?lang=${readLanguage(context)}`, 303);
  });
  return pages;
};
