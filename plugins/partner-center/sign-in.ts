import { z } from 'zod';
import type { Outcome, ProviderSignIn, Trace } from '../providers/provider';
import { map } from '../providers/provider';
import { call, type Connection } from './call';

/** A call that takes tokens of either kind shows whether Partner Center takes ours. */
const oneCustomer = (connection: Connection, token: 'user' | 'app', trace: Trace): Promise<Outcome<unknown>> =>
  call<unknown>(connection, trace, { operation: 'ask', method: 'GET', path: 'customers?size=1', token, answer: z.unknown() });

export const signIn = (connection: Connection): ProviderSignIn => {
  const renewed = async (token: 'user' | 'app', trace: Trace): Promise<Outcome<'signed-in'>> => {
    connection.tokens[token].forget();
    return map(await oneCustomer(connection, token, trace), () => 'signed-in');
  };
  return { asPerson: (trace) => renewed('user', trace), asApplication: (trace) => renewed('app', trace) };
};
