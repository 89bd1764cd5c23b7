import { createHash, randomBytes } from 'node:crypto';
import { z } from 'zod';
import { deployEnvironment } from '../../../scripts/stack/environment';

const granted = z.object({ access_token: z.string() });

/** A token for the service that a signed-in person's browser would get: authorization code with PKCE. */
export const personToken = async (baseUrl: string, userName: string): Promise<string> => {
  const settings = deployEnvironment({ port: Number(new URL(baseUrl).port), servicePort: 0 });
  const tokenEndpoint = settings['DEPLOY_TOKEN_ENDPOINT'] ?? '';
  const verifier = randomBytes(32).toString('base64url');
  const client = {
    client_id: settings['DEPLOY_BROWSER_CLIENT_ID'] ?? '',
    redirect_uri: `${baseUrl}/WebResources/csp_/identity/redirect.html`,
    scope: `api://${settings['DEPLOY_SERVICE_CLIENT_ID'] ?? ''}/user_impersonation`,
  };
  const question = new URLSearchParams({
    ...client,
    response_type: 'code',
    code_challenge: createHash('sha256').update(verifier).digest('base64url'),
    code_challenge_method: 'S256',
  });
  const picked = await fetch(`${tokenEndpoint.replace(/token$/, 'authorize')}?${question.toString()}`, {
    method: 'POST',
    body: new URLSearchParams({ login: userName }),
    redirect: 'manual',
  });
  const code = new URL(picked.headers.get('location') ?? '').searchParams.get('code') ?? '';
  const answer = await fetch(tokenEndpoint, {
    method: 'POST',
    body: new URLSearchParams({ ...client, grant_type: 'authorization_code', code, code_verifier: verifier }),
  });
  return granted.parse(await answer.json()).access_token;
};
