import { publication, type AgreementTemplateRow } from '../../solution/rows';
import { withProgress } from '../common/command';
import type { ChosenRow } from '../common/place';
import { makeRow } from '../common/rows';
import { saying } from '../common/words';
import { readContent } from './content';
import texts from './texts.json';

const say = saying(texts);

/** **New version**: opens the draft that is to replace this template; where there is none yet, a copy of its words. */
export const makeNewVersion = async ({ id }: ChosenRow): Promise<void> => {
  const draftId = await withProgress(say('working'), async () => (await findDraft(id)) ?? (await copy(id)));
  await Xrm.Navigation.openForm({ entityName: 'csp_agreementtemplate', entityId: draftId });
};

const findDraft = async (templateId: string): Promise<string | null> => {
  const found = await Xrm.WebApi.retrieveMultipleRecords(
    'csp_agreementtemplate',
    `?$select=csp_agreementtemplateid&$filter=_csp_replacesid_value eq ${templateId} and csp_publication eq ${publication.Draft}` +
      ' and statecode eq 0&$orderby=createdon desc&$top=1',
  );
  const [draft]: Pick<AgreementTemplateRow, 'csp_agreementtemplateid'>[] = found.entities;
  return draft?.csp_agreementtemplateid ?? null;
};

/** The dates are not copied: a new version has a life of its own. */
const copy = async (templateId: string): Promise<string> => {
  const row = await readContent(templateId);
  return makeRow('csp_agreementtemplate', {
    csp_name: row.csp_name,
    csp_kind: row.csp_kind,
    csp_language: row.csp_language,
    csp_subject: row.csp_subject,
    csp_body: row.csp_body,
    csp_version: versionAfter(row.csp_version),
    csp_link: row.csp_link,
    csp_providertemplateid: row.csp_providertemplateid,
    csp_versionrank: row.csp_versionrank,
    csp_newestrank: row.csp_newestrank,
    csp_isdefault: row.csp_isdefault,
    csp_publication: publication.Draft,
    'csp_ReplacesId@odata.bind': `/csp_agreementtemplates(${templateId})`,
    ...(row._csp_providerid_value === null ? {} : { 'csp_ProviderId@odata.bind': `/csp_providers(${row._csp_providerid_value})` }),
  });
};

/** A whole number is raised by one; what else a version may be called only a person can continue. */
const versionAfter = (version: string | null): string | null =>
  version !== null && /^\d{1,9}$/.test(version) ? String(Number(version) + 1) : version;
