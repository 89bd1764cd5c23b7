import { notFound } from '../errors';
import { operation, parameter, type Call } from '../protocol/operation';
import type { World } from '../world';
import { attestationResource, findAttestation, type StoredAttestation } from './stored-attestation';

/** How far the customer is. */
export const getAttestation = (world: World) =>
  operation({
    feature: 'GET /v1/attestations/enhanced/{attestationId}',
    access: 'app',
    handle(call) {
      const attestation = ownAttestation(world, call, parameter(call, 'attestationId'));
      if (!attestation) throw notFound();
      return { status: 200, body: attestationResource(world, attestation, call.now) };
    },
  });

/** Undefined also where it is another partner's. */
export const ownAttestation = (world: World, call: Call, id: string): StoredAttestation | undefined => {
  const attestation = findAttestation(world, id);
  return attestation?.partnerId === call.caller.partnerId ? attestation : undefined;
};
