import type { Hono } from 'hono';
import { z } from 'zod';
import type { AddressAnswer, AddressQuestion } from '../../core/provisioning/questions';
import type { ApiEnvironment } from './caller';
import type { ChosenProvider } from './chosen-provider';
import { valueOf } from './problem';
import { bodyAs } from './read';

const text = z.string().max(200);
const question = z.object({
  providerId: z.guid(),
  address: z.object({
    addressLine1: text.min(1),
    addressLine2: text,
    city: text,
    state: text,
    postalCode: text,
    country: z.string().regex(/^[A-Za-z]{2}$/),
  }),
}) satisfies z.ZodType<AddressQuestion>;

/** `POST /address/validate`: what the provider thinks of an address, with its suggestions. */
export const addressQuestions = (app: Hono<ApiEnvironment>, chosenProvider: ChosenProvider): void => {
  app.post('/address/validate', async (context) => {
    const { providerId, address } = await bodyAs(context, question);
    const caller = context.get('caller');
    const provider = await chosenProvider(caller, providerId);
    const answer: AddressAnswer = valueOf(await provider.checkAddress(address, { correlationId: caller.correlationId }));
    return context.json(answer);
  });
};
