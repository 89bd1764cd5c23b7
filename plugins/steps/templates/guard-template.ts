import { z } from 'zod';
import { mayEditContent } from '../../../core/templates/publication';
import type { Dataverse } from '../../dataverse/client';
import { publicationOf } from '../../templates/choices';
import { valueBefore, type ExecutionContext } from '../../webhook/execution-context';

const optionSetValue = z.object({ Value: z.number() });

/**
 * Whether the words of a template may be changed: a published one, and one that was, keeps them as they were sent. Dataverse asks before it
 * writes; where it left the picture of the row out of a long delivery, the row is read, which still is as it was.
 */
export const guardTemplate = async ({ dataverse }: { readonly dataverse: Dataverse }, context: ExecutionContext): Promise<boolean> => {
  const pictured = optionSetValue.safeParse(valueBefore(context, 'csp_publication'));
  const publication = pictured.success ? pictured.data.Value : await readPublication(dataverse, context.PrimaryEntityId);
  return mayEditContent(publicationOf(publication));
};

const readPublication = async (dataverse: Dataverse, templateId: string): Promise<number | null> =>
  (await dataverse.retrieve('csp_agreementtemplates', templateId, ['csp_publication']))?.row.csp_publication ?? null;
