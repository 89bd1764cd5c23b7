import { operation } from '../protocol/operation';
import type { World } from '../world';

/**
 * The invitation to become the partner's customer. It is the same for everybody, so that it cannot tell who accepts, and carries no
 * delegated rights since October 2023. Its options are Microsoft's; the address is the page that plays the admin centre here.
 */
export const getRelationshipRequest = ({ baseUrl }: World) =>
  operation({
    feature: 'GET /v1/customers/relationshiprequests',
    access: 'user',
    handle: ({ caller }) => ({
      status: 200,
      body: {
        url: `${baseUrl}/sandbox/partner-center/relationship?invType=ResellerRelationship&partnerId=${caller.partnerId}&msppId=0&DAP=false`,
        attributes: { objectType: 'RelationshipRequest' },
      },
    }),
  });
