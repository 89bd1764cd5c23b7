import { z } from 'zod';
import type { Address, AddressAnswer } from '../../core/provisioning/questions';
import type { Outcome, Trace } from '../providers/provider';
import { call, type Connection } from './call';

const text = z
  .string()
  .nullish()
  .transform((value) => value ?? '');
const address = z.object({ addressLine1: text, addressLine2: text, city: text, state: text, postalCode: text, country: text });

/** Status words, compared without case and `_`, and what they mean for the person who typed the address. */
const verdicts: Readonly<Record<string, AddressAnswer['verdict']>> = {
  verifiedshippable: 'confirmed',
  verified: 'confirmed',
  interactionrequired: 'suggestion',
  streetpartial: 'suggestion',
  premisespartial: 'suggestion',
  multiple: 'suggestion',
  none: 'doubtful',
  notvalidated: 'not-checked',
};

const validation = z
  .object({
    status: z.string(),
    suggestedAddresses: z
      .array(address)
      .nullish()
      .transform((value) => value ?? []),
  })
  .transform(({ status, suggestedAddresses }): AddressAnswer => {
    const verdict = verdicts[status.toLowerCase().replaceAll('_', '')] ?? 'not-checked';
    return { verdict: verdict === 'suggestion' && suggestedAddresses.length === 0 ? 'doubtful' : verdict, suggestions: suggestedAddresses };
  });

/** `POST /v1/validations/address`. */
export const checkAddress = (connection: Connection, typed: Address, trace: Trace): Promise<Outcome<AddressAnswer>> =>
  call(connection, trace, {
    operation: 'ask',
    method: 'POST',
    path: 'validations/address',
    body: bodyOf(typed),
    answer: validation,
  });

/** An address as Partner Center takes it: an empty second line is left out. */
export const bodyOf = ({ addressLine2, ...rest }: Address): Readonly<Record<string, string>> =>
  addressLine2 === '' ? rest : { ...rest, addressLine2 };
