import { customerOf } from '../customers/find-customer';
import { operation } from '../protocol/operation';
import { collection } from '../protocol/resource';
import type { World } from '../world';
import { agreementsOf } from './agreement';
import { readAgreementTypes } from './read-type';

/** What the customer has accepted through the partner. Without `agreementType` only the old cloud agreement. */
export const listAgreements = (world: World) =>
  operation({
    feature: 'GET /v1/customers/{customerId}/agreements',
    access: 'user',
    query: ['agreementType'],
    handle(call) {
      const { id } = customerOf(world, call);
      const types = readAgreementTypes(call.query['agreementType']);
      const items = agreementsOf(world, id).filter(({ type }) => types.includes(type));
      return { status: 200, body: collection(items, `/customers/${id}/agreements`) };
    },
  });

/** Whether the customer accepted in its own admin centre. */
export const getDirectSignedStatus = (world: World) =>
  operation({
    feature: 'GET /v1/customers/{customerId}/directSignedMicrosoftCustomerAgreementStatus',
    access: 'user',
    handle: (call) => ({ status: 200, body: { isSigned: customerOf(world, call).directSigned } }),
  });
