import { json } from '../exchange';
import type { Operation } from './call';

export const whoAmI: Operation = {
  method: 'GET',
  bound: 'none',
  run: (call) =>
    json(call, 200, {
      '@odata.context': `${call.request.root}/$metadata#Microsoft.Dynamics.CRM.WhoAmIResponse`,
      BusinessUnitId: call.session.rights.businessUnitId,
      UserId: call.session.rights.userId,
      OrganizationId: call.session.engine.organization.id,
    }),
};
