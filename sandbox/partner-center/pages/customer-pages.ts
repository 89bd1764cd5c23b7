import { Hono } from 'hono';
import { z } from 'zod';
import { page } from '../../platform/page';
import { acceptancePage, unknownAttestationPage } from '../attestations/acceptance-page';
import { decide } from '../attestations/decide';
import { findAttestation } from '../attestations/stored-attestation';
import { findCustomer } from '../customers/find-customer';
import { customerOrdersPage } from '../orders/customer-orders-page';
import { letTimePass } from '../passing-time';
import type { World } from '../world';
import { markup } from './markup';

const decisionSchema = z.enum(['accepted', 'declined']);
const documentSchema = z.object({ agreementType: z.string(), language: z.string(), country: z.string() });

/** What Microsoft shows to the customer: the agreement to accept by link, and the text behind a document link. */
export const customerPages = (world: World) => {
  const pages = new Hono();

  pages.get('/attestations/:id', (context) => {
    const attestation = findAttestation(world, context.req.param('id'));
    if (!attestation) return context.html(unknownAttestationPage(context.req.header('Accept-Language')), 404);
    return context.html(acceptancePage(attestation, world.clock.now()));
  });

  pages.post('/attestations/:id', async (context) => {
    const decision = decisionSchema.parse((await context.req.formData()).get('decision'));
    const attestation = decide(world, context.req.param('id'), decision);
    if (!attestation) return context.html(unknownAttestationPage(context.req.header('Accept-Language')), 404);
    return context.redirect(context.req.path, 303);
  });

  /** What the customer has bought, as the partner's own people would see it in Partner Center. */
  pages.get('/customers/:id/orders', (context) => {
    letTimePass(world);
    const customer = findCustomer(world, context.req.param('id').toLowerCase());
    if (!customer) return context.text('There is no such customer.', 404);
    return context.html(page({ title: customer.companyName, language: 'en', body: customerOrdersPage(world, customer).html }));
  });

  pages.get('/documents/:id', (context) => {
    const row = world.database.get(
      'SELECT document FROM document WHERE id = ? AND expiresAt > ?',
      context.req.param('id'),
      world.clock.now(),
    );
    if (!row) return context.text('The link has expired. Ask for a new pair of links.', 404);
    const { agreementType, language, country } = documentSchema.parse(JSON.parse(String(row['document'])));
    const body = markup`<main><h1>${agreementType}</h1><p>${language}, ${country}</p>
<p>The sandbox has no copy of Microsoft’s agreement. <a href="https://aka.ms/customeragreement" rel="noreferrer">Read it at Microsoft</a>.</p></main>`;
    return context.html(page({ title: agreementType, language: 'en', body: body.html }));
  });
  return pages;
};
