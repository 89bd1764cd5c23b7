import type { GridControl } from './define';

/** The grid of subscriptions, on the subscriptions page and on the forms that list them. */
export const subscriptionGrid: GridControl = { control: 'csp_Tenantry.SubscriptionGrid', dataSet: 'subscriptions' };
