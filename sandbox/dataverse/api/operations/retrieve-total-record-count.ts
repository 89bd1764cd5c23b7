import * as errors from '../../errors';
import { quoted } from '../../store/columns';
import { json } from '../exchange';
import type { Operation } from './call';
import { parametersOf, textList } from './parameters';

/** How many rows tables have, whoever may read them. The service's own figure is up to a day old; this one is of now. */
export const retrieveTotalRecordCount: Operation = {
  method: 'GET',
  bound: 'none',
  run(call) {
    const { engine } = call.session;
    const names = textList(parametersOf(call)['EntityNames']);
    const counts = names.map((name) => {
      if (!engine.definitions().tables.has(name)) throw errors.tableNotFound(name);
      return Number(engine.database.get(`SELECT count(*) AS total FROM ${quoted(name)}`)?.['total']);
    });
    return json(call, 200, {
      '@odata.context': `${call.request.root}/$metadata#Microsoft.Dynamics.CRM.RetrieveTotalRecordCountResponse`,
      EntityRecordCountCollection: { Count: names.length, IsReadOnly: false, Keys: names, Values: counts },
    });
  },
};
