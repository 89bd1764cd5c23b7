import { connection, providerType } from '../../solution/rows';
import type { Catalogues } from '../catalogue';
import type { Dataverse } from '../dataverse/client';
import { isoInstant, type Time } from '../time';
import { eachOf } from './each-of';
import type { Job } from './job';

export type ReadCataloguesOptions = {
  readonly dataverse: Dataverse;
  readonly catalogues: Pick<Catalogues, 'read' | 'followPriceRules'>;
  readonly time: Time;
  /** How old what is known of a catalogue may become. */
  readonly catalogueMilliseconds: number;
  /** How often it is looked whether one is due; a provider that was connected just now is. */
  readonly everyMilliseconds: number;
};

/** Reads the catalogue of each connected provider with a market once in its time, by whichever process comes first. */
export const readCatalogues = (options: ReadCataloguesOptions): Job => ({
  name: 'read catalogues',
  everyMilliseconds: options.everyMilliseconds,
  async run() {
    const oldest = isoInstant(options.time.now() - options.catalogueMilliseconds);
    const due = await options.dataverse.query('csp_providers', {
      columns: ['csp_providerid'],
      filter:
        `statecode eq 0 and csp_providertype eq ${providerType.PartnerCenter} and csp_connection ne ${connection.NotConnected} and ` +
        `csp_market ne null and (csp_catalogsyncedon eq null or csp_catalogsyncedon le ${oldest})`,
    });
    const readings = due.map(
      ({ row }) =>
        () =>
          options.catalogues.read(row.csp_providerid, { byClock: true }),
    );
    await eachOf([...readings, () => options.catalogues.followPriceRules()], (work) => work());
  },
});
