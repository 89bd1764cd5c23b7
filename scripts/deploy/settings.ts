import type { Deployment } from './configuration';
import type { Dataverse } from './dataverse';

/** Writes what differs from place to place: environment variables, and the webhook's address and key, which a solution never carries. */
export const writeSettings = async (dataverse: Dataverse, deployment: Deployment): Promise<void> => {
  const values = {
    csp_ServiceUrl: deployment.serviceUrl,
    csp_ServiceScope: `api://${deployment.serviceClientId}/user_impersonation`,
    csp_IdentityClientId: deployment.browserClientId,
    csp_IdentityAuthority: deployment.authority,
    csp_IdentityMetadata: deployment.identityMetadata,
    csp_GraphUrl: deployment.graphUrl,
  };
  for (const [name, value] of Object.entries(values)) if (value !== '') await writeVariable(dataverse, name, value);
  await writeEndpoint(dataverse, deployment);
};

const writeVariable = async (dataverse: Dataverse, name: string, value: string): Promise<void> => {
  const [definition] = await dataverse.read(
    `environmentvariabledefinitions?$select=environmentvariabledefinitionid&$filter=schemaname eq '${name}'`,
  );
  if (!definition) throw new Error(`the solution has no environment variable ${name}`);
  const id = String(definition['environmentvariabledefinitionid']);
  const [existing] = await dataverse.read(
    `environmentvariablevalues?$select=environmentvariablevalueid&$filter=_environmentvariabledefinitionid_value eq ${id}`,
  );
  if (existing) return dataverse.send('PATCH', `environmentvariablevalues(${String(existing['environmentvariablevalueid'])})`, { value });
  const body = { schemaname: name, value, 'EnvironmentVariableDefinitionId@odata.bind': `/environmentvariabledefinitions(${id})` };
  return dataverse.send('POST', 'environmentvariablevalues', body);
};

const writeEndpoint = async (dataverse: Dataverse, { serviceUrl, webhookKey }: Deployment): Promise<void> => {
  const endpoints = await dataverse.read(`serviceendpoints?$select=serviceendpointid&$filter=startswith(name,'Tenantry')`);
  if (endpoints.length === 0) throw new Error('the solution has no webhook endpoint');
  for (const endpoint of endpoints)
    await dataverse.send('PATCH', `serviceendpoints(${String(endpoint['serviceendpointid'])})`, {
      url: `${serviceUrl}/steps`,
      authvalue: `<settings><setting name="x-tenantry-key" value="${webhookKey}" /></settings>`,
    });
};
