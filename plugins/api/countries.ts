import type { Hono } from 'hono';
import { z } from 'zod';
import type { CountryRules } from '../../core/provisioning/questions';
import type { Time } from '../time';
import type { ApiEnvironment } from './caller';
import type { ChosenProvider } from './chosen-provider';
import { Refuse, valueOf } from './problem';
import { readAs } from './read';

const question = z.object({ country: z.string().regex(/^[A-Za-z]{2}$/), providerId: z.guid() });

/** The rules change rarely, and each screen asks for them. */
const keptMilliseconds = 60 * 60 * 1000;

/** `GET /countries/{iso2}?providerId=`: the provider's rules for an address there. */
export const countryQuestions = (app: Hono<ApiEnvironment>, chosenProvider: ChosenProvider, time: Time): void => {
  const kept = new Map<string, { readonly rules: CountryRules; readonly until: number }>();
  app.get('/countries/:country', async (context) => {
    const asked = readAs(question, { country: context.req.param('country'), providerId: context.req.query('providerId') });
    const caller = context.get('caller');
    const provider = await chosenProvider(caller, asked.providerId);
    const country = asked.country.toUpperCase();
    const known = kept.get(country);
    if (known !== undefined && known.until > time.now()) return context.json(known.rules);
    const rules = valueOf(await provider.countryRules(country, { correlationId: caller.correlationId }));
    if (rules === null) throw new Refuse('not-found');
    kept.set(country, { rules, until: time.now() + keptMilliseconds });
    return context.json(rules);
  });
};
