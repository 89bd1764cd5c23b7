import { fold } from '../../platform/database';
import { operation, parameter } from '../protocol/operation';
import type { World } from '../world';

/** Whether any tenant of any partner has the domain. A domain stays taken after its customer has left the partner. */
export const isDomainTaken = ({ database }: World, domain: string): boolean =>
  database.get("SELECT 1 AS taken FROM customer WHERE domain = ? AND state <> 'deleted'", fold(domain)) !== undefined;

/** 200 where the domain exists, 404 where it is free; never a body. */
export const headDomain = (world: World) =>
  operation({
    feature: 'HEAD /v1/domains/{domain}',
    access: 'either',
    handle(call) {
      if (isDomainTaken(world, parameter(call, 'domain'))) return { status: 200 };
      return { status: 404 };
    },
  });
