import { operation } from '../protocol/operation';
import type { World } from '../world';
import { companyProfileResource } from './customer-resource';
import { customerOf } from './find-customer';

export const getCompanyProfile = (world: World) =>
  operation({
    feature: 'GET /v1/customers/{customerId}/profiles/company',
    access: 'user',
    handle: (call) => ({ status: 200, body: companyProfileResource(customerOf(world, call)) }),
  });
