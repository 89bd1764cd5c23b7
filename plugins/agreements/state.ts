import { agreementAfter, type AgreementEvent, type AgreementState } from '../../core/agreements/state';
import { agreementState, nameOf } from '../../solution/rows';
import type { Row, Write } from '../dataverse/tables';

/** The word for the row's value; a row that was made without one begins as `Required`. */
export const stateOf = ({ csp_state }: Pick<Row<'csp_agreements'>, 'csp_state'>): AgreementState =>
  nameOf(agreementState, csp_state) ?? 'Required';

/** The state to be written after the event; nothing where the event leads nowhere from the row's state, as one that is told again. */
export const after = (row: Pick<Row<'csp_agreements'>, 'csp_state'>, event: AgreementEvent): Pick<Write<'csp_agreements'>, 'csp_state'> => {
  const next = agreementAfter(stateOf(row), event);
  return next === null ? {} : { csp_state: agreementState[next] };
};
