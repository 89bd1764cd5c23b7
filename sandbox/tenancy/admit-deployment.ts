import type { Dataverse } from '../dataverse';
import { systemAdministrator } from '../dataverse/security/built-in-roles';

/** Makes the application that deploys solutions a System Administrator, as an administrator of a new environment does by hand. */
export const admitDeployment = async (dataverse: Dataverse, applicationId: string): Promise<void> => {
  if (dataverse.whoIs({ applicationId })) return;
  await send(dataverse, 'systemusers', { applicationid: applicationId, firstname: 'Deployment', lastname: '' });
  const user = dataverse.whoIs({ applicationId });
  if (!user) throw new Error('the deployment application was not admitted');
  await send(dataverse, `systemusers(${user.userId})/systemuserroles_association/$ref`, {
    '@odata.id': `roles(${systemAdministrator.id})`,
  });
};

const send = async (dataverse: Dataverse, path: string, body: unknown): Promise<void> => {
  const request = new Request(`http://localhost/api/data/v9.2/${path}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });
  const answer = await dataverse.asUser(dataverse.administratorId, request);
  if (!answer.ok) throw new Error(`the deployment application was not admitted: ${await answer.text()}`);
};
