import { agreementState, type AgreementRow, nameOf } from '../../../solution/rows';
import type { WebApi } from '../../common/host';
import { readRow, readTexts, selectOf, textShape } from '../../common/read-row';

const textColumns = {
  link: 'csp_link',
  madeOn: 'csp_linksenton',
  expiresOn: 'csp_linkexpireson',
} as const satisfies Readonly<Record<string, keyof AgreementRow>>;

const shape = { ...textShape(textColumns), csp_state: 'number' } as const;

/** The customer's acceptance as it stands. Instants are UTC, ISO 8601. */
export type Agreement = {
  readonly state: keyof typeof agreementState;
  readonly link: string | null;
  readonly madeOn: string | null;
  readonly expiresOn: string | null;
};

export const readAgreement = async (webAPI: WebApi, id: string): Promise<Agreement> => {
  const row: unknown = await webAPI.retrieveRecord('csp_agreement', id, `?${selectOf(shape)}`);
  return { ...readTexts(row, textColumns), state: nameOf(agreementState, readRow(row, shape).csp_state) ?? 'Required' };
};
