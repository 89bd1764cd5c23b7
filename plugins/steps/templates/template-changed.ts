import { defaultsToClear, type TemplateStanding } from '../../../core/templates/publication';
import type { Dataverse } from '../../dataverse/client';
import type { Row, Stored } from '../../dataverse/tables';
import { kindOf, publicationOf } from '../../templates/choices';

const columns = [
  'csp_agreementtemplateid',
  'csp_kind',
  'csp_language',
  '_csp_providerid_value',
  'csp_publication',
  'csp_isdefault',
  'modifiedon',
] as const;
type Template = Pick<Row<'csp_agreementtemplates'>, (typeof columns)[number]>;

const tries = 6;

/**
 * Keeps one default for each kind, language and provider. Which one follows from the rows alone, so deliveries may come twice, late and out
 * of order; and the service's own change, which is delivered, too, finds nothing to do. True where a template lost the flag.
 */
export const templateChanged = async ({ dataverse }: { readonly dataverse: Dataverse }, templateId: string): Promise<boolean> => {
  const changed = await dataverse.retrieve('csp_agreementtemplates', templateId, ['csp_kind']);
  const kind = changed?.row.csp_kind ?? null;
  if (kind === null) return false;
  let hasCleared = false;
  for (let tried = 0; tried < tries; tried++) {
    const defaults = await dataverse.query('csp_agreementtemplates', {
      columns,
      filter: `csp_isdefault eq true and csp_kind eq ${kind} and statecode eq 0`,
    });
    const cleared = await Promise.all(surplus(defaults).map((template) => clear(dataverse, template)));
    hasCleared ||= cleared.includes(true);
    if (!cleared.includes(false)) return hasCleared;
  }
  return hasCleared;
};

const surplus = (defaults: readonly Stored<Template>[]): readonly Stored<Template>[] => {
  const ids = defaultsToClear(defaults.flatMap(({ row }) => standingOf(row)));
  return defaults.filter(({ row }) => ids.includes(row.csp_agreementtemplateid));
};

const standingOf = (row: Template): readonly TemplateStanding[] => {
  const kind = kindOf(row.csp_kind);
  if (kind === null) return [];
  return [
    {
      id: row.csp_agreementtemplateid,
      kind,
      language: row.csp_language ?? '',
      providerId: row._csp_providerid_value,
      publication: publicationOf(row.csp_publication),
      isDefault: row.csp_isdefault === true,
      changedOn: row.modifiedon,
    },
  ];
};

/** False where somebody has changed it meanwhile: then it is judged anew. */
const clear = async (dataverse: Dataverse, { row, etag }: Stored<Template>): Promise<boolean> =>
  (await dataverse.change('csp_agreementtemplates', row.csp_agreementtemplateid, etag, { csp_isdefault: false }, columns)) !== null;
