import type { Dataverse } from '../../../sandbox/dataverse';

export type Body = Readonly<Record<string, unknown>>;
export type AsUser = (userId: string, method: string, path: string, body?: Body) => Promise<Body>;

/** Calls of the Web API in a user's name; what is refused throws. */
export const asUserOf =
  (dataverse: Dataverse): AsUser =>
  async (userId, method, path, body) => {
    const response = await dataverse.asUser(
      userId,
      new Request(`http://crm.example/api/data/v9.2/${path}`, {
        method,
        headers: { 'Content-Type': 'application/json', ...(method === 'GET' ? {} : { Prefer: 'return=representation' }) },
        body: body === undefined ? null : JSON.stringify(body),
      }),
    );
    const text = await response.text();
    if (!response.ok) throw new Error(`${method} ${path}: ${response.status} ${text}`);
    return text === '' ? {} : (JSON.parse(text) as Body);
  };
