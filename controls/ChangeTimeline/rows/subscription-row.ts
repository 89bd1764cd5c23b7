import { readDifferences, type Difference } from '../../../core/subscriptions/disagreement';
import type { SubscriptionState } from '../../../core/subscriptions/state';
import { nameOf, subscriptionStatus, type SubscriptionRow } from '../../../solution/rows';
import type { WebApi } from '../../common/host';
import { formattedOf, readRow, selectOf, type Kind } from '../../common/read-row';

const shape = {
  statuscode: 'number',
  csp_providerstatus: 'number',
  csp_providerquantity: 'number',
  csp_providerrenewson: 'text',
  csp_providerrenewal: 'number',
  csp_disagreement: 'text',
  csp_seenon: 'text',
  csp_quantity: 'number',
  csp_unitprice: 'number',
  csp_cycletotal: 'number',
  csp_billingcycle: 'number',
  csp_renewson: 'text',
  csp_renewaldecision: 'number',
  csp_ledgerdifference: 'number',
  csp_ledgercheckedon: 'text',
} as const satisfies Partial<Record<keyof SubscriptionRow, Kind>>;

/** The provider's word, as it was read last. */
export type Provided = {
  readonly statusName: string;
  /** Null where it was not read yet. */
  readonly seats: number | null;
  readonly renewsOn: string | null;
  readonly renewalName: string;
};

/** How a subscription stands. Words and amounts are as the platform writes them for the user; instants are ISO 8601, UTC. */
export type Subscription = {
  readonly state: SubscriptionState | null;
  readonly stateName: string;
  /** What the provider says of the same; null where it does not have the subscription. */
  readonly provider: Provided | null;
  readonly differences: readonly Difference[];
  readonly seenOn: string | null;
  readonly seats: number;
  readonly unitPrice: string;
  readonly cycleTotal: string;
  readonly billingCycleName: string;
  readonly renewsOn: string | null;
  readonly renewalName: string;
  /** The seats that it has less those that its changes add up to; null where they were not counted, or nothing differs. */
  readonly ledgerDifference: number | null;
  readonly ledgerCheckedOn: string | null;
};

export const readSubscription = async (webAPI: WebApi, id: string): Promise<Subscription> => {
  const entity: unknown = await webAPI.retrieveRecord('csp_subscription', id, `?${selectOf(shape)}`);
  const row = readRow(entity, shape);
  const words = (column: keyof typeof shape): string => formattedOf(entity, column) ?? '';
  const differences = readDifferences(row.csp_disagreement);
  return {
    state: nameOf(subscriptionStatus, row.statuscode),
    stateName: words('statuscode'),
    provider: differences.includes('missing-there')
      ? null
      : {
          statusName: words('csp_providerstatus'),
          seats: row.csp_providerquantity,
          renewsOn: row.csp_providerrenewson,
          renewalName: words('csp_providerrenewal'),
        },
    differences,
    seenOn: row.csp_seenon,
    seats: row.csp_quantity ?? 0,
    unitPrice: words('csp_unitprice'),
    cycleTotal: words('csp_cycletotal'),
    billingCycleName: words('csp_billingcycle'),
    renewsOn: row.csp_renewson,
    renewalName: words('csp_renewaldecision'),
    ledgerDifference: row.csp_ledgerdifference === 0 ? null : row.csp_ledgerdifference,
    ledgerCheckedOn: row.csp_ledgercheckedon,
  };
};
