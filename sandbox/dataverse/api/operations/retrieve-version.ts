import { json } from '../exchange';
import type { Operation } from './call';

export const retrieveVersion: Operation = {
  method: 'GET',
  bound: 'none',
  run: (call) =>
    json(call, 200, {
      '@odata.context': `${call.request.root}/$metadata#Microsoft.Dynamics.CRM.RetrieveVersionResponse`,
      Version: '9.2.24014.0',
    }),
};
