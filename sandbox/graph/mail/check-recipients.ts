import { z } from 'zod';
import * as refuse from '../errors';
import type { Message } from './message';

/** Refuses a message that is for nobody, or for an address that is none. */
export const checkRecipients = ({ toRecipients, ccRecipients, bccRecipients }: Message): void => {
  const all = [...toRecipients, ...ccRecipients, ...bccRecipients].map(({ emailAddress }) => emailAddress.address);
  if (all.length === 0) throw refuse.noRecipients();
  const unresolved = all.find((address) => !z.email({ pattern: z.regexes.unicodeEmail }).safeParse(address).success);
  if (unresolved !== undefined) throw refuse.unresolvedRecipient(unresolved);
};
