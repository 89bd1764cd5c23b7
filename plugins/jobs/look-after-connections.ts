import { day } from '../../core/time/instant';
import { connection, providerType } from '../../solution/rows';
import type { Dataverse } from '../dataverse/client';
import type { Log } from '../log';
import { providerColumns, type ProviderDirectory } from '../providers/directory';
import { lookAfter } from '../providers/look-after';
import type { Time } from '../time';
import { eachOf } from './each-of';
import type { Job } from './job';

type Options = {
  readonly dataverse: Dataverse;
  readonly providers: ProviderDirectory;
  readonly time: Time;
  readonly log: Log;
  readonly newId: () => string;
  readonly eventsUrl: string | null;
};

/**
 * Renews every provider's consent, which would end after 90 days without use; also one that has ended, since it may have been given anew
 * elsewhere. Keeps the relationship link fresh and events registered, and shows on the row what does not work.
 */
export const lookAfterConnections = (options: Options): Job => ({
  name: 'look after connections',
  everyMilliseconds: day,
  async run() {
    const rows = await options.dataverse.query('csp_providers', {
      columns: providerColumns,
      filter: `statecode eq 0 and csp_providertype eq ${providerType.PartnerCenter} and csp_connection ne ${connection.NotConnected}`,
    });
    await eachOf(rows, async ({ row }) => {
      const provider = options.providers.of(row);
      if (!provider.ok) return;
      const trace = { correlationId: options.newId() };
      const state = await lookAfter(options, provider.value, trace);
      await options.dataverse.update('csp_providers', row.csp_providerid, state);
      options.log.info({ ...trace, provider: row.csp_providerid, ...state }, 'a connection was looked after');
    });
  },
});
