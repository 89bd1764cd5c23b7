import { countries, findCountry } from '../countries/country';
import { checkEmail } from '../customers/check-billing-profile';
import { invalidProperty } from '../errors';
import { operationWithBody } from '../protocol/operation';
import type { World } from '../world';
import { attestationRequest } from './contract';
import { attestationResource, saveAttestation, type StoredAttestation } from './stored-attestation';

/** Begins an attestation; the customer decides on the page whose address is in the answer. */
export const createAttestation = (world: World) =>
  operationWithBody({
    feature: 'POST /v1/attestations/enhanced',
    access: 'app',
    body: attestationRequest,
    handle(call, request) {
      if (!findCountry(request.country)) throw invalidProperty('Country');
      if (!isKnownLanguage(request.language)) throw invalidProperty('Language');
      checkEmail(request.signatoryEmail, 'SignatoryEmail');
      const attestation: StoredAttestation = {
        id: world.newId(),
        partnerId: call.caller.partnerId,
        request,
        createdAt: call.now,
        decision: null,
        decidedAt: null,
        finalized: false,
      };
      saveAttestation(world, attestation);
      return { status: 201, body: attestationResource(world, attestation, call.now) };
    },
  });

const isKnownLanguage = (language: string): boolean =>
  countries
    .flatMap(({ supportedCultures, supportedLanguages }) => [...supportedCultures, ...supportedLanguages])
    .some((known) => known.toLowerCase() === language.toLowerCase());
