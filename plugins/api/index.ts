import { Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { cors } from 'hono/cors';
import { secureHeaders } from 'hono/secure-headers';
import { z } from 'zod';
import type { Problem } from '../../core/provisioning/questions';
import type { VerifyPerson } from '../auth/incoming';
import { addressQuestions } from './address';
import { signedIn, type ApiEnvironment } from './caller';
import { catalogueQuestions } from './catalogue';
import { createChosenProvider } from './chosen-provider';
import type { ApiContext } from './context';
import { connectivityQuestions } from './connectivity';
import { consentQuestions } from './consent';
import { countryQuestions } from './countries';
import { credentialsQuestions } from './credentials';
import { domainQuestions } from './domains';
import { orderQuestions } from './orders';
import { problemOf, Refuse, statusOf } from './problem';
import { promotionQuestions } from './promotions';
import { providerReadings } from './provider-readings';
import { rateLimit } from './rate-limit';
import { runQuestions } from './runs';
import { subscriptionQuestions } from './subscriptions';

export type ApiOptions = {
  readonly verify: VerifyPerson;
  /** The CRM's origin, the only one that a browser may ask from. */
  readonly crmOrigin: string;
  readonly questionsPerMinute: number;
  readonly newId: () => string;
};

const correlationHeader = 'x-correlation-id';
const mostBytes = 16 * 1024;

/** The few questions that a person waits for (`core/provisioning/questions.ts`), each with a token of the signed-in person. */
export const createApi = (api: ApiContext, options: ApiOptions): Hono<ApiEnvironment> => {
  const app = new Hono<ApiEnvironment>();

  app.use(secureHeaders());
  app.use(
    cors({
      origin: options.crmOrigin,
      allowMethods: ['GET', 'POST', 'DELETE'],
      allowHeaders: ['authorization', 'content-type', correlationHeader],
      exposeHeaders: [correlationHeader, 'retry-after'],
      maxAge: 600,
    }),
  );
  app.use(async (context, next) => {
    const given = z.guid().safeParse(context.req.header(correlationHeader));
    context.set('correlationId', given.success ? given.data : options.newId());
    context.header('Cache-Control', 'no-store');
    context.header(correlationHeader, context.get('correlationId'));
    await next();
  });
  app.use(signedIn(options.verify));
  app.use(rateLimit(options.questionsPerMinute, api.time));
  app.use(
    bodyLimit({
      maxSize: mostBytes,
      onError() {
        throw new Refuse('invalid-question');
      },
    }),
  );

  const chosenProvider = createChosenProvider(api);
  addressQuestions(app, chosenProvider);
  domainQuestions(app, chosenProvider);
  countryQuestions(app, chosenProvider, api.time);
  runQuestions(app, api);
  credentialsQuestions(app, api);
  consentQuestions(app, api, options.crmOrigin);
  connectivityQuestions(app, api);
  providerReadings(app, api);
  catalogueQuestions(app, api);
  promotionQuestions(app, api);
  orderQuestions(app, api);
  subscriptionQuestions(app, api);

  app.all('*', () => {
    throw new Refuse('not-found');
  });
  app.onError((error, context) => {
    const problem = problemOf(error);
    const correlationId = context.get('correlationId');
    if (problem.code === 'unexpected') api.log.error({ err: error, correlationId }, 'a question broke');
    else
      api.log.info(
        { correlationId, problem: problem.code, ...(error instanceof Refuse ? {} : { reason: error.message }) },
        'a question was refused',
      );
    if (problem.retryAfterSeconds !== undefined) context.header('Retry-After', String(problem.retryAfterSeconds));
    return context.json({ code: problem.code, correlationId } satisfies Problem, statusOf(problem.code));
  });
  return app;
};
