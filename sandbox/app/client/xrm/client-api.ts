import type { FormsHost } from '../form/host';
import type { Shell } from '../shell';

/** What the namespaces of the Client API work with. */
export type ClientApiParts = { readonly shell: Shell; readonly host: Omit<FormsHost, 'navigation'> };

/** Ids come with or without braces, in either case. */
export const plainId = (id: string): string => id.replace(/[{}]/g, '').toLowerCase();
