import { createRemoteJWKSet, errors, jwtVerify, type JWTPayload } from 'jose';
import { z } from 'zod';
import type { SignInProblem } from '../../core/provisioning/questions';

/** The signed-in person behind a question. `objectId` is the Entra object id. */
export type Person = { readonly objectId: string };
export type Verified =
  { readonly ok: true; readonly person: Person } | { readonly ok: false; readonly problem: Exclude<SignInProblem, 'token-missing'> };

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

/** Says of every token that is not a valid one of ours what is wrong with it. Throws where the issuer's keys cannot be had. */
export type VerifyPerson = (token: string) => Promise<Verified>;

const claims = z.object({ oid: z.guid(), tid: z.guid() });

/**
 * Signature (RS256 only, so that neither `none` nor a shared secret passes), issuer, audience, times, tenant and scope. What a token says is
 * believed, even for the reason of its refusal, only once its signature is good. An application's own token has no `scp` and is nobody here.
 */
export const createVerifyPerson = (options: IncomingOptions): VerifyPerson => {
  const keys = createRemoteJWKSet(new URL(options.keysUrl), { cooldownDuration: options.keysCooldownMilliseconds ?? 30_000 });
  return async (token) => {
    try {
      const { payload } = await jwtVerify(token, keys, {
        issuer: options.issuer,
        audience: options.audience,
        algorithms: ['RS256'],
        requiredClaims: ['exp'],
        clockTolerance: 60,
      });
      if (isOfAnotherTenant(payload, options)) return refused('token-wrong-tenant');
      if (!scopesOf(payload).includes(options.scope)) return refused('token-wrong-scope');
      const parsed = claims.safeParse(payload);
      return parsed.success ? { ok: true, person: { objectId: parsed.data.oid.toLowerCase() } } : refused('token-not-trusted');
    } catch (error) {
      return refused(problemOf(error, options));
    }
  };
};

const refused = (problem: Exclude<SignInProblem, 'token-missing'>): Verified => ({ ok: false, problem });

const scopesOf = ({ scp }: JWTPayload): readonly string[] => (typeof scp === 'string' ? scp.split(' ') : []);

const isOfAnotherTenant = ({ tid }: JWTPayload, { tenantId }: IncomingOptions): boolean =>
  typeof tid === 'string' && tid.toLowerCase() !== tenantId.toLowerCase();

const problemOfClaim: Readonly<Record<string, Exclude<SignInProblem, 'token-missing'>>> = {
  iss: 'token-wrong-issuer',
  aud: 'token-wrong-audience',
};

/** Each tenant has an issuer of its own, so where both differ it is the tenant that tells a person what to do. */
const problemOf = (error: unknown, options: IncomingOptions): Exclude<SignInProblem, 'token-missing'> => {
  if (error instanceof errors.JWTExpired) return 'token-expired';
  if (error instanceof errors.JWTClaimValidationFailed) {
    if (error.claim === 'iss' && isOfAnotherTenant(error.payload, options)) return 'token-wrong-tenant';
    return problemOfClaim[error.claim] ?? 'token-not-trusted';
  }
  if (isAboutTheToken(error)) return 'token-not-trusted';
  throw error;
};

const isAboutTheToken = (error: unknown): boolean =>
  error instanceof errors.JWTInvalid ||
  error instanceof errors.JWSInvalid ||
  error instanceof errors.JWSSignatureVerificationFailed ||
  error instanceof errors.JOSEAlgNotAllowed ||
  error instanceof errors.JOSENotSupported ||
  error instanceof errors.JWKSNoMatchingKey ||
  error instanceof errors.JWKSMultipleMatchingKeys;
