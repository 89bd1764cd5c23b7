import type { Hono } from 'hono';
import { z } from 'zod';
import { consentUntil } from '../../core/providers/consent';
import type { ConsentAnswer, ConsentQuestion, ConsentReturn, Problem } from '../../core/provisioning/questions';
import { connection } from '../../solution/rows';
import { beginConsent } from '../providers/consent/begin';
import { completeConsent, type ConsentFailure } from '../providers/consent/complete';
import { tenantOf } from '../providers/consent/context';
import { sealConsent } from '../providers/consent/sealed-consent';
import { lookAfter } from '../providers/look-after';
import { isoInstant } from '../time';
import type { ApiEnvironment } from './caller';
import type { ApiContext } from './context';
import { Refuse, valueOf } from './problem';
import { ownProvider } from './provider-row';
import { bodyAs } from './read';

const problems: Readonly<Record<ConsentFailure, Problem['code']>> = {
  'not-ours': 'invalid-question',
  'too-late': 'gone',
  'wrong-tenant': 'token-wrong-tenant',
  'without-second-factor': 'forbidden',
};

/** An administrator consents for a provider (secure application model), once and again when the consent has ended. */
export const consentQuestions = (app: Hono<ApiEnvironment>, api: ApiContext, crmOrigin: string): void => {
  const { dataverse, consents, providers, time, log } = api;
  const redirectUri = z
    .url()
    .max(500)
    .refine((url) => URL.canParse(url) && new URL(url).origin === crmOrigin);
  const question = z.object({ redirectUri }) satisfies z.ZodType<ConsentQuestion>;
  const returned = z.object({
    code: z.string().min(1).max(8000),
    state: z.string().min(1).max(4000),
    redirectUri,
  }) satisfies z.ZodType<ConsentReturn>;

  /** `POST /providers/{id}/consent`: where to sign in. */
  app.post('/providers/:id/consent', async (context) => {
    const asked = await bodyAs(context, question);
    const caller = context.get('caller');
    const row = await ownProvider(api, caller, context.req.param('id'));
    const request = { providerId: row.csp_providerid, tenantId: tenantOf(consents, row), person: caller.objectId, ...asked };
    return context.json({ url: await beginConsent(consents, request) } satisfies ConsentAnswer);
  });

  /** `POST /providers/{id}/consent/complete`: keeps the consent, written in the person's own name. 204; the row tells the rest. */
  app.post('/providers/:id/consent/complete', async (context) => {
    const answer = await bodyAs(context, returned);
    const caller = context.get('caller');
    const row = await ownProvider(api, caller, context.req.param('id'));
    const { csp_providerid: providerId } = row;
    const tenantId = tenantOf(consents, row);
    const consented = await completeConsent(consents, { providerId, tenantId, person: caller.objectId, ...answer });
    if (!consented.ok) throw new Refuse(problems[consented.failure]);

    const person = dataverse.as(caller.objectId);
    await person.update('csp_providers', providerId, {
      csp_sealedconsent: sealConsent(api.sealing, providerId, consented.cache),
      csp_connection: connection.Connected,
      csp_connectionrefusal: null,
      csp_partnertenantid: tenantId,
      csp_consentedon: isoInstant(time.now()),
      csp_consentuntil: consentUntil(time.now()),
      'csp_ConsentedBy@odata.bind': `/systemusers(${row.userId})`,
    });
    log.info({ correlationId: caller.correlationId, provider: providerId, person: caller.objectId }, 'a provider was connected');
    const connected = { ...row, csp_connection: connection.Connected, csp_partnertenantid: tenantId };
    const state = await lookAfter(api, valueOf(providers.of(connected)), { correlationId: caller.correlationId });
    await person.update('csp_providers', providerId, state);
    return context.body(null, 204);
  });
};
