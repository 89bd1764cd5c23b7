import type { Hono } from 'hono';
import { importTemplates } from '../templates/import';
import type { ApiEnvironment } from './caller';
import type { ApiContext } from './context';
import { valueOf } from './problem';
import { ownProvider } from './provider-row';

/** What an administrator has read from a provider at once, instead of waiting for the clock. */
export const providerReadings = (app: Hono<ApiEnvironment>, api: ApiContext): void => {
  /** `POST /providers/{id}/templates`: what the provider publishes about its agreements, as drafts that the person makes. */
  app.post('/providers/:id/templates', async (context) => {
    const caller = context.get('caller');
    const { csp_providerid } = await ownProvider(api, caller, context.req.param('id'));
    const asPerson = { dataverse: api.dataverse.as(caller.objectId), providers: api.providers, newId: () => caller.correlationId };
    return context.json(valueOf(await importTemplates(asPerson, csp_providerid)));
  });

  /** `POST /providers/{id}/customers`: its customers, to map those that can be mapped. */
  app.post('/providers/:id/customers', async (context) => {
    const { csp_providerid } = await ownProvider(api, context.get('caller'), context.req.param('id'));
    return context.json(valueOf(await api.findCustomers(csp_providerid)));
  });
};
