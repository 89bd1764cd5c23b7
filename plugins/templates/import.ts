import type { ImportAnswer } from '../../core/provisioning/questions';
import { newerIsOut } from '../../core/templates/publication';
import { publication, templateKind } from '../../solution/rows';
import type { Dataverse } from '../dataverse/client';
import { fixedId } from '../dataverse/fixed-id';
import type { Row, Stored } from '../dataverse/tables';
import { providerColumns, type ProviderDirectory } from '../providers/directory';
import type { Outcome, PublishedAgreement } from '../providers/provider';
import { refusedHere } from '../providers/refused-here';

export type ImportContext = { readonly dataverse: Dataverse; readonly providers: ProviderDirectory; readonly newId: () => string };

/** The one agreement of the provider's that customers accept through us; the others in its list are of earlier times. */
const agreementType = 'MicrosoftCustomerAgreement';

const columns = [
  'csp_agreementtemplateid',
  'csp_providertemplateid',
  'csp_versionrank',
  'csp_newestrank',
  'csp_newerisout',
  'csp_publication',
] as const;
type Template = Pick<Row<'csp_agreementtemplates'>, (typeof columns)[number]>;

/**
 * Takes over what the provider publishes about its agreements: a draft for each version that we do not know yet, and on all of ours how
 * new the newest is. Done again it changes nothing. Refused where nobody answers for the provider.
 */
export const importTemplates = async (context: ImportContext, providerId: string): Promise<Outcome<ImportAnswer>> => {
  const { dataverse, providers, newId } = context;
  const row = await dataverse.retrieve('csp_providers', providerId, providerColumns);
  if (row === null) return refusedHere('not-connected', 'The provider does not exist');
  const provider = providers.of(row.row);
  if (!provider.ok) return provider;
  const listed = await provider.value.agreementTemplates({ correlationId: newId() });
  if (!listed.ok) return listed;
  const published = listed.value.filter((each) => each.agreementType === agreementType);

  const known = await templatesOf(dataverse, providerId);
  const unknown = published.filter((each) => !known.some(({ row: ours }) => isSameVersion(ours, each)));
  const newestRank = Math.max(...published.map(({ versionRank }) => versionRank), 0);
  for (const each of unknown) await createDraft(dataverse, providerId, each, newestRank);
  if (published.length > 0) await showNewest(dataverse, known, newestRank);
  return { ok: true, value: { imported: unknown.length, newer: known.filter(({ row: ours }) => isReplaced(ours, newestRank)).length } };
};

const templatesOf = (dataverse: Dataverse, providerId: string): Promise<Stored<Template>[]> =>
  dataverse.query('csp_agreementtemplates', {
    columns,
    filter:
      `csp_kind eq ${templateKind.MicrosoftCustomerAgreement} and csp_providertemplateid ne null and statecode eq 0 and ` +
      `(_csp_providerid_value eq ${providerId} or _csp_providerid_value eq null)`,
  });

const isSameVersion = (ours: Template, published: PublishedAgreement): boolean =>
  ours.csp_versionrank === published.versionRank && ours.csp_providertemplateid?.toLowerCase() === published.templateId.toLowerCase();

/** The id follows from the version, so that two who import at the same time make one draft. */
const createDraft = async (dataverse: Dataverse, providerId: string, published: PublishedAgreement, newestRank: number): Promise<void> => {
  const { templateId, versionRank, agreementLink } = published;
  await dataverse.upsert(
    'csp_agreementtemplates',
    fixedId(providerId, `csp_agreementtemplate ${templateId.toLowerCase()} ${versionRank}`),
    {
      csp_name: 'Microsoft Customer Agreement',
      csp_kind: templateKind.MicrosoftCustomerAgreement,
      csp_publication: publication.Draft,
      csp_providertemplateid: templateId,
      csp_version: String(versionRank),
      csp_versionrank: versionRank,
      csp_newestrank: newestRank,
      csp_newerisout: newerIsOut({ versionRank, newestRank }),
      csp_link: agreementLink,
      'csp_ProviderId@odata.bind': `/csp_providers(${providerId})`,
    },
    columns,
  );
};

/** A newer version may come under another ID of the provider, so the newest of all versions counts. */
const showNewest = async (dataverse: Dataverse, known: readonly Stored<Template>[], newestRank: number): Promise<void> => {
  for (const { row } of known) {
    const isOut = isReplaced(row, newestRank);
    if (row.csp_newestrank === newestRank && row.csp_newerisout === isOut) continue;
    await dataverse.update('csp_agreementtemplates', row.csp_agreementtemplateid, { csp_newestrank: newestRank, csp_newerisout: isOut });
  }
};

const isReplaced = (ours: Template, newestRank: number): boolean =>
  ours.csp_publication !== publication.Retired && newerIsOut({ versionRank: ours.csp_versionrank, newestRank });
