import { isOutdated } from '../../core/agreements/purchase';
import { furthest, type AgreementState } from '../../core/agreements/state';
import { agreementState } from '../../solution/rows';
import type { Dataverse } from '../dataverse/client';
import type { Row } from '../dataverse/tables';
import { stateOf } from './state';

/**
 * Shows on the account how far the best of its agreements is: an account buys by any of them. Nothing is written where the account has
 * none, or shows it already. It follows from the rows, so it may be done any number of times and in any order.
 */
export const showAgreementOn = async (dataverse: Dataverse, accountId: string): Promise<void> => {
  const agreements = await dataverse.query('csp_agreements', {
    columns: ['csp_state', 'csp_agreedon'],
    filter: `_csp_accountid_value eq ${accountId} and statecode eq 0`,
  });
  const best = furthest(agreements.map(({ row }) => worthOf(row)));
  if (best === null) return;
  const account = await dataverse.retrieve('accounts', accountId, ['csp_agreementstate']);
  if (account !== null && account.row.csp_agreementstate !== agreementState[best])
    await dataverse.update('accounts', accountId, { csp_agreementstate: agreementState[best] });
};

/** An acceptance that must be redone is worth no more than none (R13). */
const worthOf = (row: Pick<Row<'csp_agreements'>, 'csp_state' | 'csp_agreedon'>): AgreementState => {
  const state = stateOf(row);
  return isOutdated(state, row.csp_agreedon) ? 'Required' : state;
};
