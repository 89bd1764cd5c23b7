import { relationship } from '../../solution/rows';
import type { MappingContext } from '../mapping/context';
import { findCustomers } from '../mapping/find-customers';
import { showOnAccount } from '../mapping/show-on-account';
import { providerColumns } from '../providers/directory';
import { told } from '../providers/refused-here';
import { isoInstant } from '../time';
import { eachOf } from './each-of';
import type { Job } from './job';

export type FindCustomersOptions = MappingContext & {
  /** How old what is known of a provider's customers may become. */
  readonly listMilliseconds: number;
  /** How often it is looked whether a provider is due: soon again for one that could not be asked. */
  readonly everyMilliseconds: number;
};

/**
 * The net under the events: reads each connected provider's customers once in `listMilliseconds`, by whichever process comes first. Then sets
 * right the accounts that still say "requested" though their request is over.
 */
export const findCustomersJob = (options: FindCustomersOptions): Job => ({
  name: 'find customers',
  everyMilliseconds: options.everyMilliseconds,
  async run() {
    const oldest = isoInstant(options.time.now() - options.listMilliseconds);
    const due = await options.dataverse.query('csp_providers', {
      columns: providerColumns,
      filter: `statecode eq 0 and (csp_lastsyncon eq null or csp_lastsyncon le ${oldest})`,
    });
    await eachOf(due, async ({ row }) => {
      if (!options.providers.of(row).ok) return;
      const found = await findCustomers(options, row.csp_providerid);
      if (found.ok) await showEndedRequests(options);
      else options.log.warn({ provider: row.csp_providerid, ...told(found) }, 'the provider’s customers could not be read');
    });
  },
});

/** A request that is withdrawn tells the service nothing. */
const showEndedRequests = async (options: FindCustomersOptions): Promise<void> => {
  const filter = `csp_relationship eq ${relationship.Requested} and statecode eq 0`;
  for (const { row } of await options.dataverse.query('accounts', { columns: ['accountid'], filter }))
    await showOnAccount(options, row.accountid);
};
