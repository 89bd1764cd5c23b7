/** A line as a cart or a direct order asks for it. `billingCycle` is as it was written. */
export type WantedLine = {
  readonly catalogItemId: string;
  readonly quantity: number;
  readonly billingCycle: string;
  readonly termDuration?: string | undefined;
  readonly currencyCode?: string | undefined;
  readonly friendlyName?: string | undefined;
  readonly promotionId?: string | undefined;
};
