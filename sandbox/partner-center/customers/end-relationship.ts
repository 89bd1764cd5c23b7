import { z } from 'zod';
import { writeAudit } from '../audit/write-audit';
import { invalidProperty } from '../errors';
import { parseEnumeration } from '../protocol/enumeration';
import { operationWithBody } from '../protocol/operation';
import type { World } from '../world';
import { ignored } from './customer-request';
import { customerOf } from './find-customer';

const relationships = ['unknown', 'reseller', 'advisor', 'syndication', 'microsoft_support', 'none'] as const;

/** Ends the reseller relationship: the one change that `PATCH` of a customer takes. The answer is PascalCase with nulls, unlike all others. */
export const endRelationship = (world: World) =>
  operationWithBody({
    feature: 'PATCH /v1/customers/{customerId}',
    access: 'either',
    body: z.object({ relationshipToPartner: z.string(), attributes: ignored }),
    handle(call, request) {
      const customer = customerOf(world, call);
      if (parseEnumeration(relationships, request.relationshipToPartner) !== 'none') throw invalidProperty('RelationshipToPartner');
      world.database.run("UPDATE customer SET state = 'ended' WHERE id = ?", customer.id);
      writeAudit(world, call, {
        operationType: 'remove_partner_customer_relationship',
        resourceType: 'partner_customer_relationship',
        customer,
        customizedData: { Relationship: 'none' },
      });
      return {
        status: 200,
        body: {
          Id: null,
          CommerceId: null,
          CompanyProfile: null,
          BillingProfile: null,
          RelationshipToPartner: 'none',
          AllowDelegatedAccess: null,
          UserCredentials: null,
          CustomDomains: null,
          AssociatedPartnerId: null,
          Attributes: { ObjectType: 'Customer' },
        },
      };
    },
  });
