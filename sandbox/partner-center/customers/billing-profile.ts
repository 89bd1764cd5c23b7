import { writeAudit } from '../audit/write-audit';
import { staleProfile } from '../guesses';
import { operation, operationWithBody, type Call } from '../protocol/operation';
import type { World } from '../world';
import { checkedBillingProfile } from './check-billing-profile';
import { billingProfileRequest } from './customer-request';
import { billingProfileResource } from './customer-resource';
import { newEtag } from './etag';
import { customerOf, saveCustomer } from './find-customer';

export const getBillingProfile = (world: World) =>
  operation({
    feature: 'GET /v1/customers/{customerId}/profiles/billing',
    access: 'either',
    handle(call) {
      const { id, billingProfile } = customerOf(world, call);
      return { status: 200, body: billingProfileResource(id, billingProfile) };
    },
  });

/** Replaces the whole profile. A stale `If-Match` or `attributes.etag` is 400 / 2055; without either it is taken as it is. */
export const putBillingProfile = (world: World) =>
  operationWithBody({
    feature: 'PUT /v1/customers/{customerId}/profiles/billing',
    access: 'either',
    body: billingProfileRequest,
    handle(call, request) {
      const customer = customerOf(world, call);
      const before = customer.billingProfile;
      const version = ifMatch(call) ?? request.attributes?.etag;
      if (version !== undefined && version !== before.etag) throw staleProfile();
      const after = { ...checkedBillingProfile(request, ''), id: before.id, etag: newEtag(world) };
      saveCustomer(world, { ...customer, billingProfile: after });
      writeAudit(world, call, {
        operationType: 'update_customer_billing_profile',
        resourceType: 'customer',
        customer,
        oldValue: before,
        newValue: after,
      });
      return { status: 200, body: billingProfileResource(customer.id, after) };
    },
  });

/** The version comes in double quotes. */
const ifMatch = (call: Call): string | undefined => call.headers.get('If-Match')?.replace(/^"|"$/g, '');
