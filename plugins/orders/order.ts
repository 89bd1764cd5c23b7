import type { Handles } from '../../core/orders/buying';
import type { Row, Write } from '../dataverse/tables';
import { instantOf } from '../time';

/** What the service reads of an order. */
export const orderColumns = [
  'csp_orderid',
  'csp_name',
  'statecode',
  'statuscode',
  '_modifiedby_value',
  '_csp_accountid_value',
  '_csp_billingcontractid_value',
  '_csp_provideraccountid_value',
  '_csp_providerid_value',
  'csp_tenantid',
  'csp_domain',
  'csp_draft',
  'csp_total',
  '_transactioncurrencyid_value',
  'csp_submittedon',
  '_csp_submittedby_value',
  'csp_correlationid',
  'csp_payloadhash',
  'csp_cartrequestid',
  'csp_cartid',
  'csp_cartmadeon',
  'csp_checkoutrequestid',
  'csp_checkedouton',
  'csp_providerorders',
  'csp_leaseuntil',
  'csp_leaseholder',
  'csp_attempts',
  'csp_nextattempton',
  'csp_refusal',
  'csp_refusaldetail',
  'csp_buyagainon',
] as const;

export type Order = Pick<Row<'csp_orders'>, (typeof orderColumns)[number]>;
export type OrderWrite = Write<'csp_orders'>;

/** How far the purchase has come, by what is on the row. */
export const handlesOf = (order: Order): Handles => ({
  cartRequestId: order.csp_cartrequestid,
  cartId: order.csp_cartid,
  cartMadeOn: instantOf(order.csp_cartmadeon),
  checkoutRequestId: order.csp_checkoutrequestid,
  checkedOutOn: instantOf(order.csp_checkedouton),
  buyAgainOn: instantOf(order.csp_buyagainon),
});

/** No checkout is under way: to be written only where it is certain that none has bought anything. */
export const withoutCheckout = {
  csp_checkoutrequestid: null,
  csp_checkedouton: null,
  csp_providerorders: null,
} as const satisfies OrderWrite;

/**
 * A person's word is used up by what is done for it. Its moment does not tell: it is by the clock of a browser, and the checkout's by ours.
 */
export const wordUsed = { csp_buyagainon: null } as const satisfies OrderWrite;

/** As before the first cart; the same holds. */
export const withoutCart = {
  ...withoutCheckout,
  csp_cartrequestid: null,
  csp_cartid: null,
  csp_cartmadeon: null,
  csp_payloadhash: null,
} as const satisfies OrderWrite;
