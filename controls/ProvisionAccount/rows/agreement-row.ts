import { agreementState, type AgreementRow } from '../../../solution/rows';
import type { WebApi } from '../../common/host';
import { nameOf, readRow, selectOf, type Kind } from '../../common/read-row';

const shape = {
  csp_state: 'number',
  csp_link: 'text',
  csp_linksenton: 'text',
  csp_linkexpireson: 'text',
} as const satisfies Partial<Record<keyof AgreementRow, Kind>>;

/** The customer's acceptance as it stands. Instants are UTC, ISO 8601. */
export type Agreement = {
  readonly state: keyof typeof agreementState;
  readonly link: string | null;
  readonly madeOn: string | null;
  readonly expiresOn: string | null;
};

export const readAgreement = async (webAPI: WebApi, id: string): Promise<Agreement> => {
  const row = readRow(await webAPI.retrieveRecord('csp_agreement', id, `?${selectOf(shape)}`), shape);
  return {
    state: nameOf(agreementState, row.csp_state) ?? 'Required',
    link: row.csp_link,
    madeOn: row.csp_linksenton,
    expiresOn: row.csp_linkexpireson,
  };
};
