import type { Hono } from 'hono';
import { refusals, type RefusalCode } from '../../core/provisioning/refusal';
import { told } from '../providers/refused-here';
import type { ApiEnvironment } from './caller';
import type { ApiContext } from './context';
import { Refuse, refusedAs } from './problem';
import { runIdOf } from './read';

/** `POST /subscriptions/{id}/read`: reads it from the provider now, for a person who may see it. 204; the row tells the rest. */
export const subscriptionQuestions = (app: Hono<ApiEnvironment>, { dataverse, readings, log }: ApiContext): void => {
  app.post('/subscriptions/:id/read', async (context) => {
    const rowId = runIdOf(context.req.param('id'));
    const row = await dataverse.as(context.get('caller').objectId).retrieve('csp_subscriptions', rowId, ['csp_subscriptionid']);
    if (row === null) throw new Refuse('not-found');
    const read = await readings.subscription(rowId);
    if (read.ok) return context.body(null, 204);
    log.warn({ subscription: rowId, ...told(read) }, 'a subscription could not be read');
    throw refusedAs(isKnown(read.refusal) ? read.refusal : 'unexpected', read);
  });
};

/** What can be said of a question; what only an order can be refused for is none. */
const isKnown = (code: string): code is RefusalCode => Object.hasOwn(refusals, code);
