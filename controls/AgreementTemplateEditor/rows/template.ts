import { nameOf, publication, type AgreementTemplateRow } from '../../../solution/rows';
import type { WebApi } from '../../common/host';
import { readRow, selectOf, type Kind } from '../../common/read-row';

const shape = { csp_publication: 'number', _csp_providerid_value: 'text' } as const satisfies Partial<
  Record<keyof AgreementTemplateRow, Kind>
>;

export type TemplateFacts = { readonly publication: keyof typeof publication | null; readonly providerId: string | null };

export const readTemplate = async (webAPI: WebApi, id: string): Promise<TemplateFacts> => {
  // Lookups are selected by the same name by which they are read.
  const row = readRow(await webAPI.retrieveRecord('csp_agreementtemplate', id, `?${selectOf(shape)}`), shape);
  return { publication: nameOf(publication, row.csp_publication), providerId: row._csp_providerid_value };
};
