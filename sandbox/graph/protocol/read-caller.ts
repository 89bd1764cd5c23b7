import type { TokenClaims } from '../../entra';
import * as refuse from '../errors';
import { findPerson, type Caller, type World } from '../world';

/** Genuine and unexpired: claims; else null. */
export type VerifyToken = (token: string) => Promise<TokenClaims | null>;

/** What a caller must hold: any one of the names. Null where that kind of caller is not served. */
export type Permission = { readonly delegated: readonly string[] | null; readonly application: readonly string[] | null };

const audiences = ['https://graph.microsoft.com', '00000003-0000-0000-c000-000000000000'];

/** Finds out who calls. Throws 401 for what is wrong with the token. */
export const readClaims = async (headers: Headers, verify: VerifyToken): Promise<TokenClaims> => {
  const token = /^Bearer (\S+)$/i.exec(headers.get('authorization') ?? '')?.[1];
  if (token === undefined) throw refuse.tokenMissing();
  if (token.split('.').length !== 3) throw refuse.tokenMalformed();
  const claims = await verify(token);
  if (!claims) throw refuse.tokenInvalid();
  if (!audiences.includes(claims.audience.replace(/\/$/, ''))) throw refuse.audienceInvalid();
  return claims;
};

/** Who calls, once the token was found to permit it; 400 where only people are served, 403 without permission. */
export const permittedCaller = (claims: TokenClaims, permission: Permission, world: World): Caller => {
  if (claims.appOnly) {
    if (permission.application === null) throw refuse.delegatedOnly();
    requireOne(permission.application, claims.roles);
    return { kind: 'application', applicationId: claims.applicationId };
  }
  if (permission.delegated === null) throw refuse.accessDenied();
  requireOne(permission.delegated, claims.scopes);
  const person = findPerson(world, claims.objectId);
  if (!person) throw refuse.invalidUser(claims.objectId);
  return { kind: 'person', person };
};

const requireOne = (wanted: readonly string[], held: readonly string[]): void => {
  if (!wanted.some((each) => held.includes(each))) throw refuse.accessDenied();
};
