import { z } from 'zod';
import { isoInstant, type World } from '../world';
import { attestationLifeMilliseconds, attestationRequest, type Attestation, type AttestationStatus } from './contract';

const storedAttestation = z.object({
  id: z.string(),
  partnerId: z.string(),
  request: attestationRequest,
  createdAt: z.number(),
  decision: z.enum(['accepted', 'declined']).nullable(),
  decidedAt: z.number().nullable(),
  finalized: z.boolean(),
});
/** An attestation as it is kept. Instants are UTC milliseconds. */
export type StoredAttestation = z.output<typeof storedAttestation>;

export const findAttestation = ({ database }: Pick<World, 'database'>, id: string): StoredAttestation | undefined => {
  const row = database.get('SELECT attestation FROM attestation WHERE id = ?', id.toLowerCase());
  return row && storedAttestation.parse(JSON.parse(String(row['attestation'])));
};

export const saveAttestation = ({ database }: Pick<World, 'database'>, attestation: StoredAttestation): void =>
  void database.run(
    'INSERT OR REPLACE INTO attestation (id, partnerId, attestation, createdAt) VALUES (?, ?, ?, ?)',
    attestation.id,
    attestation.partnerId,
    JSON.stringify(attestation),
    attestation.createdAt,
  );

/** The link's end bars a decision; what was accepted before stays accepted. */
export const statusOf = (attestation: StoredAttestation, now: number): AttestationStatus => {
  if (attestation.finalized) return 'finalized';
  if (attestation.decision) return attestation.decision;
  return now < attestation.createdAt + attestationLifeMilliseconds ? 'started' : 'expired';
};

export const attestationResource = ({ baseUrl }: Pick<World, 'baseUrl'>, attestation: StoredAttestation, now: number): Attestation => ({
  attestationId: attestation.id,
  status: statusOf(attestation, now),
  attestationUrl: `${baseUrl}/sandbox/partner-center/attestations/${attestation.id}`,
  createdDate: isoInstant(attestation.createdAt),
  expirationDate: isoInstant(attestation.createdAt + attestationLifeMilliseconds),
  ...(attestation.decision === 'accepted' && attestation.decidedAt !== null ? { acceptedDate: isoInstant(attestation.decidedAt) } : {}),
  attributes: { objectType: 'Attestation' },
});
