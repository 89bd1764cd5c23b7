import type { OrderRefusalCode } from '../../../core/orders/refusals';

/** The rows around an order; null where there is none, or it is not known. */
export type RowsAround = { readonly accountId: string; readonly agreementId: string | null; readonly contractId: string | null };

/** The row on which a person can look after what forbids a purchase; `link` is the key of the words that lead there. */
export type MendedOn = {
  readonly table: 'account' | 'csp_agreement' | 'csp_billingcontract';
  readonly id: string;
  readonly link: 'open-account' | 'open-agreement' | 'open-contract';
};

/** Null where it is not mended on a row of the customer's. */
export const mendedOn = (code: OrderRefusalCode, { accountId, agreementId, contractId }: RowsAround): MendedOn | null => {
  const account: MendedOn = { table: 'account', id: accountId, link: 'open-account' };
  switch (code) {
    case 'no-tenant':
    case 'no-relationship':
    case 'credit-hold':
      return account;
    case 'no-agreement':
      return agreementId === null ? account : { table: 'csp_agreement', id: agreementId, link: 'open-agreement' };
    case 'contract-not-active':
      return contractId === null ? account : { table: 'csp_billingcontract', id: contractId, link: 'open-contract' };
    default:
      return null;
  }
};
