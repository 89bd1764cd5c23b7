import type { Dataverse } from '../dataverse/client';
import type { Caller } from './caller';

/** The person's id in the CRM; null for somebody who is no user there. */
export const userIdOf = async (dataverse: Dataverse, { objectId }: Pick<Caller, 'objectId'>): Promise<string | null> => {
  const [person] = await dataverse.query('systemusers', {
    columns: ['systemuserid'],
    filter: `azureactivedirectoryobjectid eq ${objectId}`,
    top: 1,
  });
  return person?.row.systemuserid ?? null;
};
