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

const modes: Readonly<Record<Step['mode'], string>> = { synchronous: '0', asynchronous: '1' };
const stages: Readonly<Record<Step['stage'], string>> = { PreOperation: '20', PostOperation: '40' };

/** A `<SdkMessageProcessingStep>`. The system job of an asynchronous one stays when it failed and goes when it succeeded. */
export const stepElement = (step: Step): XmlElement =>
  element(
    'SdkMessageProcessingStep',
    { Name: step.name, SdkMessageProcessingStepId: stepIdOf(step) },
    leaf('PluginTypeName', webhookPlugin),
    leaf('PluginTypeId', 'fe4f0cdb-b254-4fa1-84f6-d58d0759b8b3'),
    leaf('PrimaryEntity', logicalNameOf(step.table)),
    leaf('AsyncAutoDelete', step.mode === 'asynchronous' ? '1' : '0'),
    leaf('Description', step.name),
    leaf('FilteringAttributes', logicalNames(step.filter)),
    leaf('InvocationSource', '0'),
    leaf('Mode', modes[step.mode]),
    leaf('Rank', '1'),
    leaf('SdkMessageId', messageIds[step.message]),
    leaf('EventHandler', endpointIdOf(step.endpoint)),
    leaf('EventHandlerTypeCode', '4618'),
    leaf('Stage', stages[step.stage]),
    leaf('IsCustomizable', '1'),
    leaf('IsHidden', '0'),
    leaf('SupportedDeployment', '0'),
    leaf('IntroducedVersion', '1.0'),
    element('SdkMessageProcessingStepImages', {}, imageElement(step)),
  );

/** What the picture of the row is called, and its number: of before the change, or of after it. */
const images: Readonly<Record<Step['stage'], readonly [name: string, type: string]>> = {
  PreOperation: ['before', '0'],
  PostOperation: ['after', '1'],
};

const imageElement = (step: Step) => {
  const [name, type] = images[step.stage];
  return element(
    'SdkMessageProcessingStepImage',
    { Name: name },
    leaf('SdkMessageProcessingStepImageId', bracedIdOf(`step/${step.name}/image/${name}`)),
    leaf('Attributes', logicalNames(step.image)),
    leaf('EntityAlias', name),
    leaf('ImageType', type),
    leaf('MessagePropertyName', step.message === 'Create' ? 'id' : 'Target'),
    leaf('IsCustomizable', '1'),
  );
};

const logicalNames = (columns: readonly string[]) => columns.map((column) => column.toLowerCase()).join(',');
