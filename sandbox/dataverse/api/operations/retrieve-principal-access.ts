import { tableOf } from '../../definitions/definitions';
import * as errors from '../../errors';
import { rowOf } from '../../records/references';
import { mayOn } from '../../security/access';
import { depths, type Right } from '../../security/depth';
import { privilegeName } from '../../security/privilege-names';
import { rightsOf } from '../../security/rights';
import { parseObject, readReference } from '../body';
import { json } from '../exchange';
import { rowNamed } from '../row-key';
import type { Operation } from './call';
import { parametersOf } from './parameters';

/** In the order in which the service lists them. */
const rights: readonly Right[] = ['Read', 'Write', 'Append', 'AppendTo', 'Create', 'Delete', 'Share', 'Assign'];

/** What a user may do with a row. */
export const retrievePrincipalAccess: Operation = {
  method: 'GET',
  bound: 'row',
  run(call) {
    const { session, target } = call;
    if (target.bound === null || !('kind' in target.bound) || target.bound.table !== 'systemuser')
      throw errors.segmentNotFound(target.name);
    const { engine } = session;
    const of = rightsOf(engine.database, engine.definitions(), rowNamed(session, target.bound).id);
    const reference = readReference(session, parseObject((parametersOf(call)['Target'] ?? '').replaceAll("'", '"'))['@odata.id'] ?? null);
    const table = tableOf(engine.definitions(), reference.table);
    const row = rowOf(session, reference);
    const may = (right: Right) =>
      of.depth(privilegeName(right, table)) !== depths.None && mayOn({ ...session, rights: of }, table, row, right);
    return json(call, 200, {
      '@odata.context': `${call.request.root}/$metadata#Microsoft.Dynamics.CRM.RetrievePrincipalAccessResponse`,
      AccessRights:
        rights
          .filter(may)
          .map((right) => `${right}Access`)
          .join(', ') || 'None',
    });
  },
};
