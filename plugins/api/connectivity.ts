import type { Hono } from 'hono';
import type { ConnectivityAnswer, RelationshipLinkAnswer } from '../../core/provisioning/questions';
import { refusal } from '../../solution/rows';
import { verifyConnection } from '../providers/verify';
import { isoInstant } from '../time';
import type { ApiEnvironment } from './caller';
import type { ApiContext } from './context';
import { valueOf } from './problem';
import { ownProvider, visibleProvider } from './provider-row';

/** What a provider answers about itself. */
export const connectivityQuestions = (app: Hono<ApiEnvironment>, api: ApiContext): void => {
  /** `GET /providers/{id}/relationship-link`: for everybody who may read the provider. */
  app.get('/providers/:id/relationship-link', async (context) => {
    const caller = context.get('caller');
    const row = await visibleProvider(api, caller, context.req.param('id'));
    const provider = valueOf(api.providers.of(row));
    const url = valueOf(await provider.relationshipLink({ correlationId: caller.correlationId }));
    return context.json({ url } satisfies RelationshipLinkAnswer);
  });

  /** `POST /providers/{id}/verify`: tries everything and writes the first reason on the row, in the person's own name. */
  app.post('/providers/:id/verify', async (context) => {
    const caller = context.get('caller');
    const row = await ownProvider(api, caller, context.req.param('id'));
    const provider = valueOf(api.providers.of(row));
    const checks = await verifyConnection(api, provider, { correlationId: caller.correlationId });
    const reason = checks.find((check) => check.refusal !== null)?.refusal ?? null;
    await api.dataverse.as(caller.objectId).update('csp_providers', row.csp_providerid, {
      csp_verifiedon: isoInstant(api.time.now()),
      csp_connectionrefusal: reason === null ? null : refusal[reason],
    });
    return context.json({ checks } satisfies ConnectivityAnswer);
  });
};
