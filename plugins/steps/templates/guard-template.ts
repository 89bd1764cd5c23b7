import { z } from 'zod';
import { mayBecome, mayEditContent, type Publication } from '../../../core/templates/publication';
import { contentOfTemplate } from '../../../solution/rows';
import type { Dataverse } from '../../dataverse/client';
import { publicationOf } from '../../templates/choices';
import { columnsAsked, valueBefore, type ExecutionContext } from '../../webhook/execution-context';

/**
 * Whether a template that is there may be changed as asked: a published one, and one that was, keeps its words as they were sent, and none
 * becomes a draft again. Dataverse asks before it writes, but not when a template is made, which may be in any state (`mayBecome`).
 */
export const guardTemplate = async ({ dataverse }: { readonly dataverse: Dataverse }, context: ExecutionContext): Promise<boolean> => {
  const current = await publicationNow(dataverse, context);
  const asked = columnsAsked(context);
  if (asked === null) return mayEditContent(current);
  return (mayEditContent(current) || !touchesContent(asked)) && mayBecome(current, publicationAsked(asked, current));
};

/** Where Dataverse left the picture of the row out of a long delivery, the row is read, which still is as it was. */
const publicationNow = async (dataverse: Dataverse, context: ExecutionContext): Promise<Publication> => {
  const pictured = optionSetValue.safeParse(valueBefore(context, 'csp_publication'));
  return publicationOf(pictured.success ? pictured.data.Value : await readPublication(dataverse, context.PrimaryEntityId));
};

const readPublication = async (dataverse: Dataverse, templateId: string): Promise<number | null> =>
  (await dataverse.retrieve('csp_agreementtemplates', templateId, ['csp_publication']))?.row.csp_publication ?? null;

const touchesContent = (asked: ReadonlyMap<string, unknown>): boolean =>
  contentOfTemplate.some((column) => asked.has(column.toLowerCase()));

/** Emptied, it would be a draft's. */
const publicationAsked = (asked: ReadonlyMap<string, unknown>, current: Publication): Publication =>
  asked.has('csp_publication') ? publicationOf(optionSetValue.nullable().parse(asked.get('csp_publication'))?.Value ?? null) : current;

const optionSetValue = z.object({ Value: z.number() });
