import type { Write } from '../dataverse/tables';
import type { Refused } from '../providers/provider';

/**
 * What came of asking the provider about an agreement: what the row says from now on, and, where it did not end well, why. Both can be:
 * the customer has accepted, but the provider did not put it on file.
 */
export type Finding = { readonly changes: Write<'csp_agreements'>; readonly refused: Refused | null };

export const found = (changes: Write<'csp_agreements'>): Finding => ({ changes, refused: null });
export const refusedFinding = (refused: Refused, changes: Write<'csp_agreements'> = {}): Finding => ({ changes, refused });
