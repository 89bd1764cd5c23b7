const openIdScopes = new Set(['openid', 'profile', 'email', 'offline_access']);
const graph = 'https://graph.microsoft.com';

/** The scopes of a request that name what an API offers. */
export const apiScopes = (scope: string): readonly string[] => scope.split(' ').filter((each) => each !== '' && !openIdScopes.has(each));

/** The API that a scope belongs to. One without an address is Microsoft Graph's, as at Entra. */
export const resourceOfScope = (scope: string): string => (scope.includes('/') ? scope.slice(0, scope.lastIndexOf('/')) : graph);
