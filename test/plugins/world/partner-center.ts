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
import { eventually } from '../../e2e/world/eventually';
import { tenantId } from './environment';
import { issuer } from './issuer';

const faultsAnswer = z.object({ holding: z.record(z.string(), z.number()) });
const resource = 'https://api.partnercenter.microsoft.com';

/** The sandbox's Partner Center and a token endpoint for it, as one app to be served over HTTP, with its switches in reach of a test. */
export const partnerCenterWorld = (clock: Clock) => {
  const database = new Database(':memory:');
  const world = {
    database,
    clock,
    baseUrl: 'http://partner.example',
    newId: randomUUID,
    random: () => 0.5,
    partnerName: (id: string) => id,
  };
  const tokens = issuer(clock);

  const partnerCenter = createPartnerCenter({
    ...world,
    loose: false,
    async verify(token) {
      const appOnly = tokens.appOnlyOf(token);
      return appOnly === null ? null : { audience: resource, tenantId, appOnly, mfa: true };
    },
  });

  const app = new Hono();
  app.route('/', tokens.app);
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
      await eventually(
        async () => faultsAnswer.parse(await (await partnerCenter.pages.request('/sandbox/partner-center/faults')).json()).holding[id] ?? 0,
        (calls) => calls > 0,
      );
    },
    settings: (changes: Parameters<typeof changeSettings>[1]) => changeSettings(world, changes),
    /** The tokens that were handed out end with it. */
    revokeConsent: () => {
      tokens.refuseConsent('revoked');
      tokens.expireTokens();
    },
    renewConsent: tokens.renewConsent,
    refreshTokens: tokens.refreshTokens,
    expireTokens: tokens.expireTokens,
    tokens,
    /** What Microsoft has decided about a customer. */
    async decideAbout(customerId: string, change: { readonly accountStatus: 'Allowed' | 'UnderReview' | 'NotAllowed' }): Promise<void> {
      const answer = await partnerCenter.pages.request(`/sandbox/partner-center/customers/${customerId}`, {
        method: 'PATCH',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify(change),
      });
      if (!answer.ok) throw new Error(await answer.text());
    },
    /** Every order that was ever placed, with the calls that asked for it. */
    placedOrders: async (): Promise<unknown> => (await partnerCenter.pages.request('/sandbox/partner-center/orders.json')).json(),
    /** What the customer decides on the page behind the link. */
    decide: (attestationId: string, decision: 'accepted' | 'declined') => decide(world, attestationId, decision),
    customers: () => database.all('SELECT * FROM customer'),
    count,
  };
};
export type PartnerCenterWorld = ReturnType<typeof partnerCenterWorld>;
