import type { MailPage } from '../../../core/mail/mailer';
import type { TemplateRow } from '../../../core/templates/choose';
import type { TemplateText } from '../../../core/templates/faults';
import { publication, templateKind, type AgreementTemplateRow } from '../../../solution/rows';
import { flagAt, textAt, textOrNullAt } from '../row';

export type RequestTemplate = TemplateRow & TemplateText;

const columns = [
  'csp_agreementtemplateid',
  'csp_name',
  '_csp_providerid_value',
  'csp_language',
  'csp_effectiveon',
  'csp_expireson',
  'csp_isdefault',
  'csp_publishedon',
  'csp_subject',
  'csp_body',
] as const satisfies readonly (keyof AgreementTemplateRow)[];

/** The published mails by which customers are asked for a relationship, with their words. */
export const readRequestTemplates = async ({ webAPI }: MailPage): Promise<readonly RequestTemplate[]> => {
  const filter = `statecode eq 0 and csp_kind eq ${templateKind.RelationshipRequest} and csp_publication eq ${publication.Published}`;
  const answer = await webAPI.retrieveMultipleRecords('csp_agreementtemplate', `?$select=${columns.join(',')}&$filter=${filter}`);
  return answer.entities.map((row) => ({
    id: textAt(row, 'csp_agreementtemplateid'),
    name: textAt(row, 'csp_name'),
    kind: 'RelationshipRequest',
    publication: 'Published',
    providerId: textOrNullAt(row, '_csp_providerid_value'),
    language: textAt(row, 'csp_language'),
    effectiveOn: textOrNullAt(row, 'csp_effectiveon'),
    expiresOn: textOrNullAt(row, 'csp_expireson'),
    isDefault: flagAt(row, 'csp_isdefault'),
    publishedOn: textOrNullAt(row, 'csp_publishedon'),
    subject: textAt(row, 'csp_subject'),
    body: textAt(row, 'csp_body'),
  }));
};
