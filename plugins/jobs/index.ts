import { day } from '../../core/time/instant';
import type { Catalogues } from '../catalogue';
import type { Configuration } from '../configuration';
import type { SendMail } from '../graph/send-mail';
import type { MappingContext } from '../mapping/context';
import type { Orders } from '../orders';
import type { Readings } from '../orders/readings';
import type { Agreements } from '../steps/agreements';
import type { Contracts } from '../steps/contracts';
import { decideMapping } from '../steps/decide-mapping';
import type { Handler } from '../steps/handler';
import { checkLedgersJob } from './check-ledgers';
import { expireCredentials } from './expire-credentials';
import { findCustomersJob } from './find-customers';
import { giveUpLeftoversJob } from './give-up-leftovers';
import type { Job } from './job';
import { lookAfterConnections } from './look-after-connections';
import { lookUpAgreements } from './look-up-agreements';
import { readCatalogues } from './read-catalogues';
import { readSubscriptions } from './read-subscriptions';
import { remindOfRequests } from './remind-of-requests';
import { reopenOrders } from './reopen-orders';
import { sweepAgreements } from './sweep-agreements';
import { sweepContracts } from './sweep-contracts';
import { sweepDecisions } from './sweep-decisions';
import { sweepOrders } from './sweep-orders';
import { sweepRuns } from './sweep-runs';

export type Works = MappingContext & {
  readonly handler: Handler;
  readonly agreements: Agreements;
  readonly catalogues: Catalogues;
  readonly contracts: Contracts;
  readonly orders: Orders;
  readonly readings: Readings;
  readonly eventsUrl: string | null;
  readonly sendMail: SendMail | null;
};

/** Everything that is done by the clock, as often as the configuration says. What nobody waits for is looked at more rarely. */
export const allJobs = (configuration: Configuration, works: Works): readonly Job[] => {
  const soon = configuration.TENANTRY_SWEEP_SECONDS * 1000;
  const later = 6 * soon;
  const whileWaiting = configuration.TENANTRY_WAITING_CHECK_SECONDS * 1000;
  return [
    sweepRuns({ ...works, everyMilliseconds: soon }),
    sweepAgreements({ ...works, everyMilliseconds: soon }),
    sweepOrders({ ...works, everyMilliseconds: soon }),
    reopenOrders({ ...works, everyMilliseconds: later }),
    giveUpLeftoversJob({ ...works, everyMilliseconds: later }),
    sweepContracts({ ...works, everyMilliseconds: soon }),
    lookUpAgreements({ ...works, everyMilliseconds: whileWaiting }),
    sweepDecisions({ ...works, decide: (tenantRowId) => decideMapping(works, tenantRowId), everyMilliseconds: later }),
    findCustomersJob({ ...works, listMilliseconds: configuration.TENANTRY_CUSTOMER_LIST_SECONDS * 1000, everyMilliseconds: later }),
    remindOfRequests({ ...works, crmUrl: configuration.TENANTRY_CRM_ORIGIN, everyMilliseconds: later }),
    lookAfterConnections(works),
    readSubscriptions({ ...works, readMilliseconds: day, everyMilliseconds: later }),
    checkLedgersJob({ ...works, everyMilliseconds: day }),
    readCatalogues({ ...works, catalogueMilliseconds: configuration.TENANTRY_CATALOGUE_SECONDS * 1000, everyMilliseconds: later }),
    expireCredentials({ ...works, everyMilliseconds: later }),
  ];
};
