import { randomUUID } from 'node:crypto';
import { Hono } from 'hono';
import { z } from 'zod';
import { createPartnerCenter } from '../../../sandbox/partner-center';
import { decide } from '../../../sandbox/partner-center/attestations/decide';
import { createSwitchboard } from '../../../sandbox/partner-center/faults/switchboard';
import { faultRequest, type FaultRequest } from '../../../sandbox/partner-center/faults/fault';
import { changeSettings } from '../../../sandbox/partner-center/settings';
import type { Clock } from '../../../sandbox/platform/clock';
import { Database } from '../../../sandbox/platform/database';
import { tenantId } from './environment';

const faultsAnswer = z.object({ holding: z.record(z.string(), z.number()) });
const resource = 'https://api.partnercenter.microsoft.com';

/** The sandbox's Partner Center and a token endpoint for it, as one app to be served over HTTP, with its switches in reach of a test. */
export const partnerCenterWorld = (clock: Clock) => {
  const database = new Database(':memory:');
  const world = { database, clock, baseUrl: 'http://partner.example', newId: randomUUID, random: () => 0.5 };
  const issued = new Map<string, { appOnly: boolean; until: number }>();
  let consent: 'given' | 'revoked' = 'given';
  /** Entra takes earlier refresh tokens too; a well-behaved client uses the newest. */
  const refreshTokens = ['first-refresh-token'];
  const used: string[] = [];

  const partnerCenter = createPartnerCenter({
    ...world,
    loose: false,
    async verify(token) {
      const grant = issued.get(token);
      if (!grant || grant.until <= clock.now()) return null;
      return { audience: resource, tenantId, appOnly: grant.appOnly, mfa: true };
    },
  });

  const app = new Hono();
  app.post('/token', async (context) => {
    const form = await context.req.parseBody();
    const appOnly = form['grant_type'] === 'client_credentials';
    if (form['client_secret'] !== 'client-secret-of-the-partner')
      return context.json({ error: 'invalid_client', error_description: '' }, 401);
    if (!appOnly && (consent === 'revoked' || !refreshTokens.includes(String(form['refresh_token']))))
      return context.json({ error: 'invalid_grant', error_description: 'AADSTS50173: revoked for admin@partner.example' }, 400);
    const token = `access-token-${randomUUID()}`;
    issued.set(token, { appOnly, until: clock.now() + 3_599_000 });
    if (!appOnly) {
      used.push(String(form['refresh_token']));
      refreshTokens.push(`refresh-token-${randomUUID()}`);
    }
    return context.json({
      token_type: 'Bearer',
      expires_in: '3599',
      resource,
      access_token: token,
      ...(appOnly ? {} : { refresh_token: refreshTokens.at(-1) }),
    });
  });
  app.route('/', partnerCenter.app);

  const count = (sql: string): number => Number(database.get(sql)?.['n'] ?? 0);
  return {
    app,
    database,
    fault: (request: (typeof faultRequest)['_input']): string =>
      createSwitchboard(world).add(faultRequest.parse(request) satisfies FaultRequest).id,
    /** Takes all faults away and lets go what they hold. */
    clearFaults: async () => void (await partnerCenter.pages.request('/sandbox/partner-center/faults', { method: 'DELETE' })),
    /** Resolves once the fault holds a call. */
    async isHolding(id: string): Promise<void> {
      for (const end = Date.now() + 10_000; Date.now() < end; await new Promise((resolve) => setTimeout(resolve, 10))) {
        const { holding } = faultsAnswer.parse(await (await partnerCenter.pages.request('/sandbox/partner-center/faults')).json());
        if ((holding[id] ?? 0) > 0) return;
      }
      throw new Error('the fault holds no call');
    },
    settings: (changes: Parameters<typeof changeSettings>[1]) => changeSettings(world, changes),
    revokeConsent: () => void (consent = 'revoked'),
    renewConsent: () => void (consent = 'given'),
    /** The refresh tokens that were used, and those that were issued before each use. */
    refreshTokens: () => ({ used, issued: refreshTokens.slice(0, -1) }),
    expireTokens: () => issued.clear(),
    /** What the customer decides on the page behind the link. */
    decide: (attestationId: string, decision: 'accepted' | 'declined') => decide(world, attestationId, decision),
    customers: () => database.all('SELECT * FROM customer'),
    count,
  };
};
export type PartnerCenterWorld = ReturnType<typeof partnerCenterWorld>;
