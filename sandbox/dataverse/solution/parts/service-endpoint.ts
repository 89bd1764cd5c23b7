import { child, children, textOf, type XmlElement } from '../../../platform/xml';
import type { ServiceEndpoint } from '../types';
import { idOf, numberIn, type Skip } from '../values';

/** `Contract` 8 is a webhook; queues, topics and event hubs have other numbers. */
const webhook = 8;

const authTypes: Readonly<Record<number, ServiceEndpoint['authType']>> = { 4: 'WebhookKey', 5: 'HttpHeader', 6: 'HttpQueryString' };

/** Webhooks only. The secret is never part of a solution; it is written after the import. */
export const readServiceEndpoints = (customizations: XmlElement, skip: Skip): readonly ServiceEndpoint[] =>
  children(child(customizations, 'ServiceEndpoints'), 'ServiceEndpoint').flatMap((element): readonly ServiceEndpoint[] => {
    const id = idOf(element.attributes['ServiceEndpointId']);
    const name = element.attributes['Name'];
    const url = textOf(element, 'Url');
    const contract = numberIn(element, 'Contract');
    const authType = authTypes[numberIn(element, 'AuthType') ?? 0];
    if (!id || !name || !url || contract !== webhook || !authType) {
      skip('customizations.xml', `service endpoint ${name ?? '?'} (contract ${contract ?? '?'})`);
      return [];
    }
    return [{ id, name, url, authType, contract }];
  });
