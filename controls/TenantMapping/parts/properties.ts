import type { Tenant } from '../rows/tenant-row';
import type { Decision } from '../state/use-decision';

/** What every page of the control is given. */
export type PageProperties = { readonly tenant: Tenant; readonly decision: Decision };
