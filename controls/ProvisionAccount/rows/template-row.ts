import type { TemplateFacts } from '../../../core/provisioning/agreement';
import { publication, templateKind, type AgreementTemplateRow } from '../../../solution/rows';
import type { WebApi } from '../../common/host';
import { readRow, readTexts, selectOf, textShape } from '../../common/read-row';

const textColumns = {
  id: 'csp_agreementtemplateid',
  name: 'csp_name',
  providerId: '_csp_providerid_value',
  language: 'csp_language',
  effectiveOn: 'csp_effectiveon',
  expiresOn: 'csp_expireson',
  link: 'csp_link',
} as const satisfies Readonly<Record<string, keyof AgreementTemplateRow>>;

const shape = { ...textShape(textColumns), csp_isdefault: 'flag' } as const;

/** The published templates of the Microsoft Customer Agreement by name. */
export const readTemplates = async (webAPI: WebApi): Promise<readonly TemplateFacts[]> => {
  const filter = `statecode eq 0 and csp_kind eq ${templateKind.MicrosoftCustomerAgreement} and csp_publication eq ${publication.Published}`;
  const answer = await webAPI.retrieveMultipleRecords(
    'csp_agreementtemplate',
    `?${selectOf(shape)}&$filter=${filter}&$orderby=csp_name asc`,
  );
  return answer.entities.map((entity: unknown) => {
    const { id, name, language, ...more } = readTexts(entity, textColumns);
    return { ...more, id: id ?? '', name: name ?? '', language: language ?? '', isDefault: readRow(entity, shape).csp_isdefault };
  });
};
