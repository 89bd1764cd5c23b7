import type { Hono } from 'hono';
import { z } from 'zod';
import type { PromotionsAnswer, PromotionsQuestion } from '../../core/orders/questions';
import { eligiblePromotions } from '../catalogue/eligible-promotions';
import { providerColumns } from '../providers/directory';
import type { ApiEnvironment } from './caller';
import type { ApiContext } from './context';
import { Refuse, valueOf } from './problem';
import { bodyAs, runIdOf } from './read';

const mostLines = 100;
const question: z.ZodType<PromotionsQuestion> = z.object({
  lines: z.array(z.object({ offerId: z.guid(), seats: z.int().min(1) })).max(mostLines),
});

/** `POST /tenants/{id}/promotions`: which promotions this customer may have for these seats, for a tenant and offers that the person may see. */
export const promotionQuestions = (app: Hono<ApiEnvironment>, api: ApiContext): void => {
  app.post('/tenants/:id/promotions', async (context) => {
    const caller = context.get('caller');
    const person = api.dataverse.as(caller.objectId);
    const { lines } = await bodyAs(context, question);
    const tenant = await person.retrieve('csp_provideraccounts', runIdOf(context.req.param('id')), [
      'csp_tenantid',
      '_csp_providerid_value',
    ]);
    const tenantId = tenant?.row.csp_tenantid ?? null;
    const providerId = tenant?.row._csp_providerid_value ?? null;
    if (tenantId === null || providerId === null) throw new Refuse('not-found');
    const row = await person.retrieve('csp_providers', providerId, providerColumns);
    if (row === null) throw new Refuse('not-found');
    const provider = valueOf(api.providers.of(row.row));
    const trace = { correlationId: caller.correlationId };
    const found = valueOf(await eligiblePromotions({ dataverse: person, provider, providerId, tenantId }, lines, trace));
    return context.json({ lines: found } satisfies PromotionsAnswer);
  });
};
