import type { Hono } from 'hono';
import { z } from 'zod';
import { initialDomain } from '../../core/provisioning/domain-prefix';
import type { DomainAnswer } from '../../core/provisioning/questions';
import type { ApiEnvironment } from './caller';
import type { ChosenProvider } from './chosen-provider';
import { valueOf } from './problem';
import { readAs } from './read';

const question = z.object({ prefix: z.string().regex(/^[a-z][a-z0-9]{0,26}$/i), providerId: z.guid() });

/** `GET /domains/{prefix}?providerId=`: is `{prefix}.onmicrosoft.com` free? */
export const domainQuestions = (app: Hono<ApiEnvironment>, chosenProvider: ChosenProvider): void => {
  app.get('/domains/:prefix', async (context) => {
    const { prefix, providerId } = readAs(question, { prefix: context.req.param('prefix'), providerId: context.req.query('providerId') });
    const caller = context.get('caller');
    const provider = await chosenProvider(caller, providerId);
    const domain = initialDomain(prefix);
    const taken = valueOf(await provider.isDomainTaken(domain, { correlationId: caller.correlationId }));
    return context.json({ domain, available: !taken } satisfies DomainAnswer);
  });
};
