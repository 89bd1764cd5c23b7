import type { Publication } from '../../core/templates/publication';
import { contentOfTemplate, nameOf, publication, type AgreementTemplateRow } from '../../solution/rows';
import { readRow } from '../common/rows';

/** The columns that a published template keeps as they are; the service refuses to change them, forms lock them first. */
export const lockedColumns = contentOfTemplate.map((column) => column.toLowerCase());

const columns = [
  'csp_name',
  'csp_kind',
  'csp_language',
  'csp_subject',
  'csp_body',
  'csp_providertemplateid',
  'csp_effectiveon',
  'csp_expireson',
  'csp_isdefault',
  'csp_publication',
  'csp_version',
  'csp_link',
  'csp_versionrank',
  'csp_newestrank',
  '_csp_providerid_value',
] as const;

export type TemplateContentRow = Pick<AgreementTemplateRow, (typeof columns)[number]>;

export const readContent = (templateId: string): Promise<TemplateContentRow> => readRow('csp_agreementtemplate', templateId, columns);

/** A row whose publication nobody wrote is a draft. */
export const publicationOf = (value: number | null): Publication => nameOf(publication, value) ?? 'Draft';

export const readPublication = async (templateId: string): Promise<Publication> =>
  publicationOf((await readRow('csp_agreementtemplate', templateId, ['csp_publication'])).csp_publication);
