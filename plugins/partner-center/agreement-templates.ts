import { z } from 'zod';
import type { Outcome, PublishedAgreement, Trace } from '../providers/provider';
import { call, type Connection } from './call';

const template = z
  .object({
    templateId: z.string().min(1).max(100),
    agreementType: z.string(),
    agreementLink: z.url({ protocol: /^https?$/ }),
    versionRank: z.coerce.number().int().nonnegative(),
  })
  .transform((read): PublishedAgreement => read);

/** `GET /v1/agreements?agreementType=*`; without the parameter the answer would be the old cloud agreement's only. */
export const agreementTemplates = (connection: Connection, trace: Trace): Promise<Outcome<readonly PublishedAgreement[]>> =>
  call<readonly PublishedAgreement[]>(connection, trace, {
    operation: 'agreement',
    method: 'GET',
    path: 'agreements?agreementType=*',
    answer: z.object({ items: z.array(template) }).transform(({ items }) => items),
  });
