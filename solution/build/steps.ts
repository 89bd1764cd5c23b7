import type { Endpoint, Step } from '../model/define-parts';
import { logicalNameOf } from '../model/platform-columns';
import { bracedIdOf } from './identity';
import { element, leaf, type XmlElement } from './xml';

export const endpointIdOf = (endpoint: Endpoint): string => bracedIdOf(`endpoint/${endpoint.name}`);
export const stepIdOf = (step: Step): string => bracedIdOf(`step/${step.name}`);

/** A webhook that sends JSON and proves itself by a header; the header's value is never in a solution. */
export const endpointElement = (endpoint: Endpoint): XmlElement =>
  element(
    'ServiceEndpoint',
    { ServiceEndpointId: endpointIdOf(endpoint), Name: endpoint.name },
    leaf('ConnectionMode', '1'),
    leaf('Contract', '8'),
    leaf('Path'),
    leaf('SolutionNamespace'),
    leaf('UserClaim', '1'),
    leaf('IsCustomizable', '1'),
    leaf('AuthType', '5'),
    leaf('MessageFormat', '2'),
    leaf('NamespaceFormat', '1'),
    leaf('Url', endpoint.url),
  );

const messageIds: Readonly<Record<Step['message'], string>> = {
  Create: '{9ebdbb1b-ea3e-db11-86a7-000a3a5473e8}',
  Update: '{20bebb1b-ea3e-db11-86a7-000a3a5473e8}',
};
const webhookPlugin =
  'Microsoft.Crm.ServiceBus.WebhookPlugin, Microsoft.Crm.ServiceBus, Version=9.0.0.0, Culture=neutral, PublicKeyToken=31bf3856ad364e35';

/** An asynchronous step after the commit (mode 1, stage 40). Its system job stays when it failed and goes when it succeeded. */
export const stepElement = (step: Step): XmlElement =>
  element(
    'SdkMessageProcessingStep',
    { Name: step.name, SdkMessageProcessingStepId: stepIdOf(step) },
    leaf('PluginTypeName', webhookPlugin),
    leaf('PluginTypeId', 'fe4f0cdb-b254-4fa1-84f6-d58d0759b8b3'),
    leaf('PrimaryEntity', logicalNameOf(step.table)),
    leaf('AsyncAutoDelete', '1'),
    leaf('Description', step.name),
    leaf('FilteringAttributes', logicalNames(step.filter)),
    leaf('InvocationSource', '0'),
    leaf('Mode', '1'),
    leaf('Rank', '1'),
    leaf('SdkMessageId', messageIds[step.message]),
    leaf('EventHandler', endpointIdOf(step.endpoint)),
    leaf('EventHandlerTypeCode', '4618'),
    leaf('Stage', '40'),
    leaf('IsCustomizable', '1'),
    leaf('IsHidden', '0'),
    leaf('SupportedDeployment', '0'),
    leaf('IntroducedVersion', '1.0'),
    element('SdkMessageProcessingStepImages', {}, imageElement(step)),
  );

const imageElement = (step: Step) =>
  element(
    'SdkMessageProcessingStepImage',
    { Name: 'after' },
    leaf('SdkMessageProcessingStepImageId', bracedIdOf(`step/${step.name}/image/after`)),
    leaf('Attributes', logicalNames(step.image)),
    leaf('EntityAlias', 'after'),
    leaf('ImageType', '1'),
    leaf('MessagePropertyName', step.message === 'Create' ? 'id' : 'Target'),
    leaf('IsCustomizable', '1'),
  );

const logicalNames = (columns: readonly string[]) => columns.map((column) => column.toLowerCase()).join(',');
