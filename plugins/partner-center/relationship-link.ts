import { z } from 'zod';
import type { Outcome, Trace } from '../providers/provider';
import { call, type Connection } from './call';

/** `GET /v1/customers/relationshiprequests`: App+User tokens only. The invitation asks for no delegated administration. */
export const relationshipLink = (connection: Connection, trace: Trace): Promise<Outcome<string>> =>
  call(connection, trace, {
    operation: 'ask',
    method: 'GET',
    path: 'customers/relationshiprequests',
    answer: z.object({ url: z.url({ protocol: /^https?$/ }) }).transform(({ url }) => url),
  });
