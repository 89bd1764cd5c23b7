import type { AgreementState } from '../../core/agreements/state';
import { agreementState } from '../../solution/rows';
import type { Row } from '../dataverse/tables';

const names = Object.keys(agreementState) as AgreementState[];

/** The word for the row's value; a row that was made without one begins as `Required`. */
export const stateOf = ({ csp_state }: Pick<Row<'csp_agreements'>, 'csp_state'>): AgreementState =>
  names.find((name) => agreementState[name] === csp_state) ?? 'Required';
