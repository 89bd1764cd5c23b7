import { createRemoteJWKSet, errors, jwtVerify } from 'jose';
import { z } from 'zod';

/** The signed-in person behind a question. `objectId` is the Entra object id. */
export type Person = { readonly objectId: string };

export type IncomingOptions = {
  readonly issuer: string;
  readonly audience: string;
  readonly tenantId: string;
  /** The scope that the token must carry. */
  readonly scope: string;
  readonly keysUrl: string;
  /** How long, in milliseconds, unknown keys are not asked for again. */
  readonly keysCooldownMilliseconds?: number;
};

/** Answers null for every token that is not a valid one of ours. Throws where the issuer's keys cannot be had. */
export type VerifyPerson = (token: string) => Promise<Person | null>;

/** `scp` is in tokens of people only, so that an application's own token is nobody here. */
const claims = z.object({ oid: z.guid(), tid: z.guid(), scp: z.string() });

/** Signature (RS256 only, so that neither `none` nor a shared secret passes), issuer, audience, times, tenant and scope. */
export const createVerifyPerson = (options: IncomingOptions): VerifyPerson => {
  const keys = createRemoteJWKSet(new URL(options.keysUrl), { cooldownDuration: options.keysCooldownMilliseconds ?? 30_000 });
  return async (token) => {
    try {
      const { payload } = await jwtVerify(token, keys, {
        issuer: options.issuer,
        audience: options.audience,
        algorithms: ['RS256'],
        requiredClaims: ['exp', 'oid', 'tid', 'scp'],
        clockTolerance: 60,
      });
      const parsed = claims.safeParse(payload);
      if (!parsed.success || parsed.data.tid.toLowerCase() !== options.tenantId.toLowerCase()) return null;
      return parsed.data.scp.split(' ').includes(options.scope) ? { objectId: parsed.data.oid.toLowerCase() } : null;
    } catch (error) {
      if (isAboutTheToken(error)) return null;
      throw error;
    }
  };
};

const isAboutTheToken = (error: unknown): boolean =>
  error instanceof errors.JWTExpired ||
  error instanceof errors.JWTClaimValidationFailed ||
  error instanceof errors.JWTInvalid ||
  error instanceof errors.JWSInvalid ||
  error instanceof errors.JWSSignatureVerificationFailed ||
  error instanceof errors.JOSEAlgNotAllowed ||
  error instanceof errors.JOSENotSupported ||
  error instanceof errors.JWKSNoMatchingKey ||
  error instanceof errors.JWKSMultipleMatchingKeys;
