import * as errors from '../errors';
import type { Engine, Session } from '../engine';
import { actOnBehalf } from '../security/privilege-names';
import { depths } from '../security/depth';
import { both, rightsOf, type Rights } from '../security/rights';
import { guid } from '../store/guid';
import { systemUserId } from './well-known';

/** Who signed in, as identity tells: a person by the directory's object id, or an application. */
export type Principal = { readonly objectId: string } | { readonly applicationId: string };

/** The enabled user of a principal; null where the organization has none. */
export const userOf = (engine: Engine, principal: Principal): string | null =>
  'objectId' in principal
    ? userWith(engine, 'azureactivedirectoryobjectid', principal.objectId)
    : userWith(engine, 'applicationid', principal.applicationId);

/** The session of a request: the caller, or him in whose name he calls (`CallerObjectId`, `MSCRMCallerID`). */
export const openSession = (engine: Engine, userId: string, headers: Headers, correlationId: string): Session => {
  const rights = rightsOf(engine.database, engine.definitions(), userId);
  const other = impersonated(engine, headers);
  if (other === null || other === userId) return { engine, caller: { userId }, rights, correlationId };
  if (rights.depth(actOnBehalf) === depths.None)
    throw errors.missingPrivilege(userId, rights.roleIds.length, rights.privilegeCount, actOnBehalf, 'systemuser');
  const shared = both(rightsOf(engine.database, engine.definitions(), other), rights);
  return { engine, caller: { userId: other, impersonatedBy: userId }, rights: shared, correlationId };
};

/** The platform itself, which may do everything. */
export const systemSession = (engine: Engine): Session => ({
  engine,
  caller: { userId: systemUserId },
  rights: allRights(rightsOf(engine.database, engine.definitions(), systemUserId)),
  correlationId: engine.newId(),
});

const allRights = (rights: Rights): Rights => ({ ...rights, depth: () => depths.Global, held: () => null });

const impersonated = (engine: Engine, headers: Headers): string | null => {
  const objectId = headers.get('CallerObjectId');
  const callerId = headers.get('MSCRMCallerID');
  if (objectId === null && callerId === null) return null;
  const found =
    objectId !== null ? userWith(engine, 'azureactivedirectoryobjectid', objectId) : userWith(engine, 'systemuserid', callerId ?? '');
  if (found === null) throw errors.unknownUser(objectId ?? callerId ?? '');
  return found;
};

const userWith = (
  engine: Engine,
  column: 'azureactivedirectoryobjectid' | 'applicationid' | 'systemuserid',
  value: string,
): string | null => {
  const row = engine.database.get(`SELECT systemuserid FROM systemuser WHERE ${column} = ? AND isdisabled = 0`, guid(value) ?? value);
  return row ? String(row['systemuserid']) : null;
};
