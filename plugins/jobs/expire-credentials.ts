import { credentials } from '../../solution/rows';
import type { Dataverse } from '../dataverse/client';
import type { Log } from '../log';
import { isoInstant, type Time } from '../time';
import { eachOf } from './each-of';
import type { Job } from './job';

const columns = ['csp_provisioningid'] as const;

/** Destroys sealed first passwords that nobody took within 24 hours; a reset is offered from then on. */
export const expireCredentials = (options: { dataverse: Dataverse; time: Time; log: Log; everyMilliseconds: number }): Job => ({
  name: 'expire credentials',
  everyMilliseconds: options.everyMilliseconds,
  async run() {
    const now = isoInstant(options.time.now());
    const filter = `csp_credentials eq ${credentials.Waiting} and csp_credentialsuntil le ${now}`;
    const due = await options.dataverse.query('csp_provisionings', { columns, filter, top: 100 });
    await eachOf(due, async ({ row, etag }) => {
      const changes = { csp_credentials: credentials.Expired, csp_sealedcredentials: null, csp_credentialsuntil: null };
      const changed = await options.dataverse.change('csp_provisionings', row.csp_provisioningid, etag, changes, columns);
      if (changed !== null) options.log.info({ run: row.csp_provisioningid }, 'first credentials were destroyed after their time');
    });
  },
});
