import type { ContractRefusalCode } from '../../core/contracts/wishes';
import type { Write } from '../dataverse/tables';

/** What a wish makes of the contract's row, or why it may not be carried out. */
export type ContractOutcome = { readonly changes: Write<'csp_billingcontracts'> } | { readonly refusal: ContractRefusalCode };
