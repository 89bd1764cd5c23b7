import { createHash } from 'node:crypto';
import * as errors from '../../errors';
import { tableOf } from '../../definitions/definitions';
import type { Session } from '../../engine';
import { rowOf } from '../../records/references';
import { requireAccess } from '../../security/access';
import { depths, rightNames, type Depth } from '../../security/depth';
import { privilegeName } from '../../security/privilege-names';
import { rightsOf, type Rights } from '../../security/rights';
import { json } from '../exchange';
import { rowNamed } from '../row-key';
import type { Operation } from './call';

/** What a user may do, by his roles and those of his teams. */
export const retrieveUserPrivileges: Operation = {
  method: 'GET',
  bound: 'row',
  run(call) {
    const { session, target } = call;
    if (target.bound === null || !('kind' in target.bound) || target.bound.table !== 'systemuser')
      throw errors.segmentNotFound(target.name);
    const reference = rowNamed(session, target.bound);
    requireAccess(session, tableOf(session.engine.definitions(), 'systemuser'), rowOf(session, reference), 'Read');
    const rights = rightsOf(session.engine.database, session.engine.definitions(), reference.id);
    return json(call, 200, {
      '@odata.context': `${call.request.root}/$metadata#Microsoft.Dynamics.CRM.RetrieveUserPrivilegesResponse`,
      RolePrivileges: heldBy(session, rights).map(({ name, depth }) => ({
        Depth: depthName(depth),
        PrivilegeId: privilegeId(name),
        BusinessUnitId: rights.businessUnitId,
        PrivilegeName: name,
        RecordFilterId: '00000000-0000-0000-0000-000000000000',
        RecordFilterUniqueName: '',
      })),
    });
  },
};

/** A System Administrator holds every privilege of every table. */
const heldBy = (session: Session, rights: Rights): readonly { readonly name: string; readonly depth: Depth }[] =>
  rights.held() ??
  [
    ...new Set(
      [...session.engine.definitions().tables.values()].flatMap((table) => rightNames.map((right) => privilegeName(right, table))),
    ),
  ].map((name) => ({
    name,
    depth: depths.Global,
  }));

const depthName = (depth: Depth): string => Object.entries(depths).find(([, value]) => value === depth)?.[0] ?? 'None';

/** Privileges have ids in the service; here they follow from the name. */
const privilegeId = (name: string): string => {
  const hex = createHash('sha256').update(name.toLowerCase()).digest('hex');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
};
