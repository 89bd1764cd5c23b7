import { z } from 'zod';
import type { Outcome, Trace } from '../providers/provider';
import { call, type Connection } from './call';

/** `HEAD /v1/domains/{domain}`: 200 means taken, 404 free. */
export const isDomainTaken = (connection: Connection, domain: string, trace: Trace): Promise<Outcome<boolean>> =>
  call<boolean>(connection, trace, {
    operation: 'ask',
    method: 'HEAD',
    path: `domains/${encodeURIComponent(domain)}`,
    accept: (refused) => (refused.status === 404 ? false : undefined),
    answer: z.unknown().transform(() => true),
  });
