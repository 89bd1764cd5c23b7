import { readFileSync } from 'node:fs';
import { makeSampleWorld } from '../sample-world/make';
import { deploymentSchema } from './configuration';
import { connect } from './dataverse';
import { writeSettings } from './settings';
import { ensureUser } from './users';

/** Imports the solution, writes its settings and admits the service; may be run again at any time. */
const deploy = async (): Promise<void> => {
  const deployment = deploymentSchema.parse(process.env);
  const dataverse = await connect(deployment);
  await dataverse.send('POST', 'ImportSolution', {
    OverwriteUnmanagedCustomizations: true,
    PublishWorkflows: false,
    CustomizationFile: readFileSync(deployment.solutionFile).toString('base64'),
    ImportJobId: crypto.randomUUID(),
  });
  await writeSettings(dataverse, deployment);
  await ensureUser(dataverse, {
    identity: { applicationid: deployment.serviceClientId },
    columns: { firstname: 'Tenantry', lastname: 'service' },
    role: 'CSP Service',
  });
  if (deployment.sampleWorld) await makeSampleWorld(dataverse, deployment);
};

await deploy();
