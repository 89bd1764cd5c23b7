import { accessDenied, applicationOnlyRefused, audienceRetired, insufficientPrivileges, mfaRequired, tokenMissing } from '../errors';
import type { Caller } from '../world';
import type { Access } from './operation';

/** What the issuer says of a bearer token that is genuine and not expired. */
export type TokenClaims = {
  readonly audience: string;
  /** The tenant that the token was issued in: the partner's. */
  readonly tenantId: string;
  /** A client-credentials token, without a person. */
  readonly appOnly: boolean;
  readonly objectId?: string;
  /** The application that the token was issued to. */
  readonly applicationId?: string;
  readonly mfa: boolean;
};

/** Genuine and unexpired: claims; else null. */
export type VerifyToken = (token: string) => Promise<TokenClaims | null>;

const audiences = ['https://api.partnercenter.microsoft.com', 'fa3d9a0c-3fb0-42cc-9193-47c7ecd2edbd'];
/** Since this instant App+User calls without the MFA claim are refused. */
const mfaEnforcedFrom = Date.UTC(2026, 3, 1);

/** Finds out who calls. Throws 401 with the code for what is wrong with the token. */
export const readCaller = async (headers: Headers, verify: VerifyToken): Promise<Caller> => {
  const token = /^Bearer (\S+)$/i.exec(headers.get('Authorization') ?? '')?.[1];
  if (token === undefined) throw tokenMissing();
  const claims = await verify(token);
  if (claims === null) throw accessDenied();
  if (!audiences.includes(claims.audience.replace(/\/$/, ''))) throw audienceRetired();
  return {
    partnerId: claims.tenantId,
    appOnly: claims.appOnly,
    mfa: claims.mfa,
    ...(claims.objectId === undefined ? {} : { objectId: claims.objectId }),
    ...(claims.applicationId ? { applicationId: claims.applicationId } : {}),
  };
};

/** Throws 403 where the operation does not take this kind of token, 401 where a person signed in without a second factor. */
export const checkAccess = (access: Access, caller: Caller, now: number): void => {
  if (access === 'user' && caller.appOnly) throw applicationOnlyRefused();
  if (access === 'app' && !caller.appOnly) throw insufficientPrivileges();
  if (!caller.appOnly && !caller.mfa && now >= mfaEnforcedFrom) throw mfaRequired();
};
