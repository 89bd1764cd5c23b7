import type { Catalogues } from '../catalogue';
import type { MappingContext } from '../mapping/context';
import type { Orders } from '../orders';
import type { ExecutionContext } from '../webhook/execution-context';
import type { Agreements } from './agreements';
import type { Contracts } from './contracts';
import { guardContract } from './contracts/guard-contract';
import { decideMapping } from './decide-mapping';
import type { Handler } from './handler';
import { guardLine } from './orders/guard-line';
import { guardTemplate } from './templates/guard-template';
import { templateChanged } from './templates/template-changed';

/** A row changed in Dataverse. Answers whether there was something to do, once that is claimed; throws where the row cannot be reached. */
export type Step = (change: { readonly rowId: string }) => Promise<boolean>;

/** Whether a change may be made that Dataverse asks about before it writes. Throws where that cannot be known now. */
export type Guard = (asked: ExecutionContext) => Promise<boolean>;

export type StepsContext = MappingContext & {
  readonly handler: Handler;
  readonly agreements: Agreements;
  readonly catalogues: Catalogues;
  readonly contracts: Contracts;
  readonly orders: Orders;
};

/** Which step answers which table and message; the same registrations are in the solution. */
export const createSteps = (context: StepsContext): ((table: string, message: string) => Step | null) => {
  const submitted: Step = ({ rowId }) => context.handler.begin(rowId, { asked: false });
  const mappingDecided: Step = ({ rowId }) => decideMapping(context, rowId);
  const agreementAsked: Step = ({ rowId }) => context.agreements.begin(rowId);
  const contractAsked: Step = ({ rowId }) => context.contracts.begin(rowId);
  const orderSubmitted: Step = ({ rowId }) => context.orders.begin(rowId, { asked: false });
  const priceRule: Step = async () => {
    context.catalogues.rulesChanged();
    return true;
  };
  const steps: Readonly<Record<string, Step>> = {
    'csp_provisioning Create': submitted,
    'csp_provisioning Update': submitted,
    'csp_provideraccount Update': mappingDecided,
    'csp_agreement Create': agreementAsked,
    'csp_agreement Update': agreementAsked,
    'csp_agreementtemplate Update': ({ rowId }) => templateChanged(context, rowId),
    'csp_billingcontract Create': contractAsked,
    'csp_billingcontract Update': contractAsked,
    'csp_order Create': orderSubmitted,
    'csp_order Update': orderSubmitted,
    'csp_pricerule Create': priceRule,
    'csp_pricerule Update': priceRule,
  };
  return (table, message) => steps[`${table} ${message}`] ?? null;
};

/** Which guard answers which table and message, where a step is registered to be asked before the change. */
export const createGuards = (context: Pick<StepsContext, 'dataverse'>): ((table: string, message: string) => Guard | null) => {
  const guards: Readonly<Record<string, Guard>> = {
    'csp_agreementtemplate Update': (asked) => guardTemplate(context, asked),
    'csp_billingcontract Update': (asked) => guardContract(context, asked),
    'csp_subscription Update': (asked) => guardLine(context, 'csp_subscriptions', asked),
    'csp_subscriptionchange Update': (asked) => guardLine(context, 'csp_subscriptionchanges', asked),
  };
  return (table, message) => guards[`${table} ${message}`] ?? null;
};
