import { operation } from '../protocol/operation';
import { collection } from '../protocol/resource';
import type { World } from '../world';
import { readAgreementTypes } from './read-type';
import { publishedTemplates } from './templates';

/** The agreements that a customer can accept. Without `agreementType` only the old cloud agreement. */
export const listTemplates = (world: World) =>
  operation({
    feature: 'GET /v1/agreements',
    access: 'user',
    query: ['agreementType'],
    handle(call) {
      const types = readAgreementTypes(call.query['agreementType']);
      return {
        status: 200,
        body: collection(
          publishedTemplates(world).filter((template) => types.includes(template.agreementType)),
          '/agreements',
        ),
      };
    },
  });
