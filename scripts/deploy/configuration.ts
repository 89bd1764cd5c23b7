import { z } from 'zod';

/** Where the solution is deployed to, and what its settings become there. All from environment variables. */
export const deploymentSchema = z
  .object({
    DEPLOY_DATAVERSE_URL: z.url(),
    DEPLOY_TOKEN_ENDPOINT: z.url(),
    DEPLOY_CLIENT_ID: z.guid(),
    DEPLOY_CLIENT_SECRET: z.string().min(1),
    DEPLOY_SOLUTION: z.string().default('out/solution/Tenantry.zip'),
    DEPLOY_SERVICE_URL: z.url(),
    DEPLOY_WEBHOOK_KEY: z.string().min(16),
    DEPLOY_SERVICE_CLIENT_ID: z.guid(),
    DEPLOY_BROWSER_CLIENT_ID: z.guid(),
    DEPLOY_AUTHORITY: z.url(),
    /** OpenID configuration as JSON; only where the authority publishes none. */
    DEPLOY_IDENTITY_METADATA: z.string().default(''),
    /** Where Microsoft Graph is, if not at its usual place. */
    DEPLOY_GRAPH_URL: z.url().optional(),
    DEPLOY_SAMPLE_WORLD: z.stringbool().default(false),
  })
  .transform((values) => ({
    dataverseUrl: values.DEPLOY_DATAVERSE_URL.replace(/\/$/, ''),
    tokenEndpoint: values.DEPLOY_TOKEN_ENDPOINT,
    clientId: values.DEPLOY_CLIENT_ID,
    clientSecret: values.DEPLOY_CLIENT_SECRET,
    solutionFile: values.DEPLOY_SOLUTION,
    serviceUrl: values.DEPLOY_SERVICE_URL.replace(/\/$/, ''),
    webhookKey: values.DEPLOY_WEBHOOK_KEY,
    serviceClientId: values.DEPLOY_SERVICE_CLIENT_ID,
    browserClientId: values.DEPLOY_BROWSER_CLIENT_ID,
    authority: values.DEPLOY_AUTHORITY,
    identityMetadata: values.DEPLOY_IDENTITY_METADATA,
    graphUrl: values.DEPLOY_GRAPH_URL?.replace(/\/$/, '') ?? '',
    sampleWorld: values.DEPLOY_SAMPLE_WORLD,
  }));

export type Deployment = z.infer<typeof deploymentSchema>;
