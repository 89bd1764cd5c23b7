import type { World } from '../world';
import { findAttestation, saveAttestation, statusOf, type StoredAttestation } from './stored-attestation';

/** What the customer says on the page. Nothing is changed once it was said, or after the link's end. */
export const decide = (
  world: Pick<World, 'database' | 'clock'>,
  id: string,
  decision: 'accepted' | 'declined',
): StoredAttestation | undefined => {
  const attestation = findAttestation(world, id);
  const now = world.clock.now();
  if (!attestation || statusOf(attestation, now) !== 'started') return attestation;
  const decided = { ...attestation, decision, decidedAt: now };
  saveAttestation(world, decided);
  return decided;
};
