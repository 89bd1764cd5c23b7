import { day } from '../../core/time/instant';
import type { ContractContext } from '../contracts/context';
import { recomputeTotals } from '../contracts/totals';
import type { Contracts } from '../steps/contracts';
import { isoInstant } from '../time';
import { eachOf } from './each-of';
import type { Job } from './job';

/** How far back the first round looks for what changed while no process was up. */
const windowMilliseconds = day;

/** As many as one process takes on at once; the rest come with the next round or to another process. */
const mostAtOnce = 20;

export type SweepContractsOptions = ContractContext & {
  readonly contracts: Pick<Contracts, 'begin'>;
  readonly everyMilliseconds: number;
};

/**
 * Finds contracts of which something is asked and nobody works on it, or which became the default; and sums up those that changed, or whose
 * subscriptions did.
 */
export const sweepContracts = (options: SweepContractsOptions): Job => {
  const { dataverse, contracts, time } = options;
  let lookedOn = time.now() - windowMilliseconds;
  return {
    name: 'sweep contracts',
    everyMilliseconds: options.everyMilliseconds,
    async run() {
      const now = time.now();
      // A little overlap, since clocks differ.
      const since = isoInstant(lookedOn - options.everyMilliseconds);
      const asked = await dataverse.query('csp_billingcontracts', {
        columns: ['csp_billingcontractid'],
        filter: `csp_asked ne null and (csp_leaseuntil eq null or csp_leaseuntil le ${isoInstant(now)})`,
        orderBy: 'csp_askedon asc',
        top: mostAtOnce,
      });
      const changed = await dataverse.query('csp_billingcontracts', {
        columns: ['csp_billingcontractid', 'csp_isdefault'],
        filter: `modifiedon ge ${since}`,
      });
      const defaults = changed.filter(({ row }) => row.csp_isdefault === true);
      const subscriptions = await dataverse.query('csp_subscriptions', {
        columns: ['_csp_billingcontractid_value'],
        filter: `modifiedon ge ${since} and _csp_billingcontractid_value ne null`,
      });
      const moved = new Set([
        ...changed.map(({ row }) => row.csp_billingcontractid),
        ...subscriptions.flatMap(({ row }) => row._csp_billingcontractid_value ?? []),
      ]);
      const begins = [...asked, ...defaults].map(
        ({ row }) =>
          () =>
            contracts.begin(row.csp_billingcontractid),
      );
      const sums = [...moved].map((contract) => () => recomputeTotals(options, contract));
      await eachOf([...begins, ...sums], (work) => work());
      lookedOn = now;
    },
  };
};
