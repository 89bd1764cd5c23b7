import { countsFrom } from '../../core/contracts/defaults';
import type { Write } from '../dataverse/tables';
import { instantOf, isoInstant } from '../time';
import type { ContractRow } from './contract';

/** The moment that counts for the wish on the row. */
export const askedAt = ({ csp_askedon }: ContractRow, now: number): number => countsFrom(instantOf(csp_askedon), now);

/** The flag of the default is only ever written together with its moment. */
export const flaggedSince = (instant: number): Write<'csp_billingcontracts'> => ({
  csp_isdefault: true,
  csp_defaultsince: isoInstant(instant),
});
export const unflagged: Write<'csp_billingcontracts'> = { csp_isdefault: false, csp_defaultsince: null };
