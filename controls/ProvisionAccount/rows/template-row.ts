import type { TemplateFacts } from '../../../core/provisioning/agreement';
import { publication, templateKind, type AgreementTemplateRow } from '../../../solution/rows';
import type { WebApi } from '../../common/host';
import { readRow, selectOf, type Kind } from '../../common/read-row';

const shape = {
  csp_agreementtemplateid: 'text',
  csp_name: 'text',
  _csp_providerid_value: 'text',
  csp_language: 'text',
  csp_effectiveon: 'text',
  csp_expireson: 'text',
  csp_link: 'text',
  csp_isdefault: 'flag',
} as const satisfies Partial<Record<keyof AgreementTemplateRow, Kind>>;

/** The published templates of the Microsoft Customer Agreement by name. */
export const readTemplates = async (webAPI: WebApi): Promise<readonly TemplateFacts[]> => {
  const filter = `statecode eq 0 and csp_kind eq ${templateKind.MicrosoftCustomerAgreement} and csp_publication eq ${publication.Published}`;
  const answer = await webAPI.retrieveMultipleRecords(
    'csp_agreementtemplate',
    `?${selectOf(shape)}&$filter=${filter}&$orderby=csp_name asc`,
  );
  return answer.entities.map((entity: unknown) => {
    const row = readRow(entity, shape);
    return {
      id: row.csp_agreementtemplateid ?? '',
      name: row.csp_name ?? '',
      providerId: row._csp_providerid_value,
      language: row.csp_language ?? '',
      effectiveOn: row.csp_effectiveon,
      expiresOn: row.csp_expireson,
      link: row.csp_link,
      isDefault: row.csp_isdefault,
    };
  });
};
