import type { Operation } from '../protocol/operation';
import * as refuse from '../errors';
import type { World } from '../world';

/** `GET /me`: the signed-in person. */
export const getMe = ({ baseUrl }: World): Operation => ({
  feature: 'GET /v1.0/me',
  fault: 'me',
  permission: { delegated: ['User.Read', 'User.ReadBasic.All', 'User.Read.All', 'User.ReadWrite'], application: null },
  query: [],
  run({ caller }) {
    if (caller.kind === 'application') throw refuse.delegatedOnly();
    const { objectId, name, userName } = caller.person;
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
