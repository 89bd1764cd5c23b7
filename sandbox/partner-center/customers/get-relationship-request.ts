import { operation } from '../protocol/operation';

/** The invitation to become the partner's customer. It is the same for everybody, and carries no delegated rights since October 2023. */
export const getRelationshipRequest = operation({
  feature: 'GET /v1/customers/relationshiprequests',
  access: 'user',
  handle: ({ caller }) => ({
    status: 200,
    body: {
      url: `https://admin.microsoft.com/Adminportal/Home?invType=ResellerRelationship&partnerId=${caller.partnerId}&msppId=0&DAP=false#/BillingAccounts/partner-invitation`,
      attributes: { objectType: 'RelationshipRequest' },
    },
  }),
});
