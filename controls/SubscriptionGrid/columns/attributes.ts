/** Columns of csp_subscription that are shown, summed or grouped in a way of their own. */
export const attributes = {
  state: 'statuscode',
  customer: 'csp_accountid',
  seats: 'csp_quantity',
  cycleTotal: 'csp_cycletotal',
  currency: 'transactioncurrencyid',
  renewsOn: 'csp_renewson',
  cancelUntil: 'csp_canceluntil',
  disagreement: 'csp_disagreement',
  renewalDecision: 'csp_renewaldecision',
} as const;
