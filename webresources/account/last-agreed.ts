import type { AgreementState } from '../../core/agreements/state';
import type { Day } from '../../core/time/day';
import { agreementState, type AgreementRow } from '../../solution/rows';

/**
 * What counts for buying: the day on which the newest confirmed agreement of the account was accepted; null where there is none, or its day
 * is not known.
 */
export const agreedOn = async (accountId: string, state: AgreementState | null): Promise<Day | null> =>
  state === 'Confirmed' ? lastAgreedOn(accountId) : null;

const lastAgreedOn = async (accountId: string): Promise<Day | null> => {
  const found = await Xrm.WebApi.retrieveMultipleRecords(
    'csp_agreement',
    `?$select=csp_agreedon&$filter=_csp_accountid_value eq ${accountId} and csp_state eq ${agreementState.Confirmed} and statecode eq 0` +
      '&$orderby=csp_agreedon desc&$top=1',
  );
  const [agreement]: Pick<AgreementRow, 'csp_agreedon'>[] = found.entities;
  return agreement?.csp_agreedon ?? null;
};
