import { z } from 'zod';
import { serviceEnvironment, tokenEndpoint } from '../../../scripts/stack/environment';

const granted = z.object({ access_token: z.string() });

/** A token of the partner's application for Partner Center, without a user. */
export const applicationToken = async (baseUrl: string): Promise<string> => {
  const port = Number(new URL(baseUrl).port);
  const settings = serviceEnvironment({ port, servicePort: 0 });
  const answer = await fetch(tokenEndpoint(port), {
    method: 'POST',
    body: new URLSearchParams({
      grant_type: 'client_credentials',
      client_id: settings['TENANTRY_PARTNER_CENTER_CLIENT_ID'] ?? '',
      client_secret: settings['TENANTRY_PARTNER_CENTER_CLIENT_SECRET'] ?? '',
      scope: `${settings['TENANTRY_PARTNER_CENTER_RESOURCE'] ?? ''}/.default`,
    }),
  });
  return granted.parse(await answer.json()).access_token;
};
