import { personOf, type Operation } from '../protocol/operation';
import type { World } from '../world';

/** `GET /me`: the signed-in person. */
export const getMe = ({ baseUrl }: World): Operation => ({
  feature: 'GET /v1.0/me',
  fault: 'me',
  permission: { delegated: ['User.Read', 'User.ReadBasic.All', 'User.Read.All', 'User.ReadWrite'], application: null },
  query: [],
  run(call) {
    const { objectId, name, userName } = personOf(call);
    return {
      status: 200,
      body: {
        '@odata.context': `${baseUrl}/graph/v1.0/$metadata#users/$entity`,
        id: objectId,
        displayName: name,
        mail: userName,
        userPrincipalName: userName,
      },
    };
  },
});
