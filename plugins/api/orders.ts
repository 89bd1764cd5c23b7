import type { Hono } from 'hono';
import type { OrderAnswer } from '../../core/orders/questions';
import type { ApiEnvironment } from './caller';
import type { ApiContext } from './context';
import { Refuse } from './problem';
import { runIdOf } from './read';

/** `POST /orders/{id}`: do it now, for an order that the person may see. 202; the row tells the rest. */
export const orderQuestions = (app: Hono<ApiEnvironment>, { dataverse, orders }: ApiContext): void => {
  app.post('/orders/:id', async (context) => {
    const orderId = runIdOf(context.req.param('id'));
    const order = await dataverse.as(context.get('caller').objectId).retrieve('csp_orders', orderId, ['csp_orderid']);
    if (order === null) throw new Refuse('not-found');
    await orders.begin(orderId, { asked: true });
    return context.json({ orderId } satisfies OrderAnswer, 202);
  });
};
