import type { Hono } from 'hono';
import type { ApiEnvironment } from './caller';
import type { ApiContext } from './context';
import { Refuse, valueOf } from './problem';
import { ownProvider } from './provider-row';

/** `POST /providers/{id}/catalogue`: reads what the provider sells now. `provider-busy` where that is being done already. */
export const catalogueQuestions = (app: Hono<ApiEnvironment>, api: ApiContext): void => {
  app.post('/providers/:id/catalogue', async (context) => {
    const { csp_providerid } = await ownProvider(api, context.get('caller'), context.req.param('id'));
    const read = await api.catalogues.read(csp_providerid, { byClock: false });
    if (read === null) throw new Refuse('provider-busy');
    return context.json(valueOf(read));
  });
};
