import { z } from 'zod';
import type { Credentials } from '../providers/provider';
import type { Sealing } from './seal';

const credentials = z.object({ userName: z.string(), password: z.string() });

/** Bound to the run and to the CRM's id of the person who submitted it: a seal moved to another row or person does not open. */
const purposeOf = (runId: string, submitterId: string): string => `credentials|${runId.toLowerCase()}|${submitterId.toLowerCase()}`;

export const sealCredentials = (sealing: Sealing, runId: string, submitterId: string, plain: Credentials): string =>
  sealing.seal(JSON.stringify(plain), purposeOf(runId, submitterId));

/** Null where the seal does not open. */
export const openCredentials = (sealing: Sealing, runId: string, submitterId: string, sealed: string): Credentials | null => {
  const plain = sealing.open(sealed, purposeOf(runId, submitterId));
  return plain === null ? null : credentials.parse(JSON.parse(plain));
};
