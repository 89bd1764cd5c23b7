import { child, children, textOf, type XmlElement } from '../../../platform/xml';
import type { Step, StepImage } from '../types';
import { idOf, namesOf, numberIn, type Skip } from '../values';

/** The ids of `sdkmessage` rows are the same in every environment. */
const messages = new Map([
  ['9ebdbb1b-ea3e-db11-86a7-000a3a5473e8', 'Create'],
  ['20bebb1b-ea3e-db11-86a7-000a3a5473e8', 'Update'],
  ['a1bdbb1b-ea3e-db11-86a7-000a3a5473e8', 'Delete'],
]);

/** Table code of `serviceendpoint`: the step posts to an endpoint instead of running a plug-in class. */
const serviceEndpoint = 4618;

const stages = [10, 20, 40] as const;
const imageKinds = ['pre', 'post', 'both'] as const;

/** Steps on service endpoints; steps on plug-in classes are skipped, since there is nothing here that could run them. */
export const readSteps = (customizations: XmlElement, skip: Skip): readonly Step[] =>
  children(child(customizations, 'SdkMessageProcessingSteps'), 'SdkMessageProcessingStep').flatMap((element): readonly Step[] => {
    const step = numberIn(element, 'EventHandlerTypeCode') === serviceEndpoint ? readStep(element) : null;
    if (!step) skip('customizations.xml', `step ${element.attributes['Name'] ?? '?'}`);
    return step ? [step] : [];
  });

const readStep = (element: XmlElement): Step | null => {
  const id = idOf(element.attributes['SdkMessageProcessingStepId']);
  const endpointId = idOf(textOf(element, 'EventHandler'));
  const message = messages.get(idOf(textOf(element, 'SdkMessageId')) ?? '');
  const table = textOf(element, 'PrimaryEntity')?.toLowerCase();
  const stage = stages.find((known) => known === numberIn(element, 'Stage'));
  if (!id || !endpointId || !message || !table || !stage) return null;
  return {
    id,
    name: element.attributes['Name'] ?? id,
    endpointId,
    message,
    table,
    stage,
    mode: textOf(element, 'Mode') === '0' ? 'sync' : 'async',
    filteringAttributes: namesOf(textOf(element, 'FilteringAttributes')),
    keepsJob: textOf(element, 'AsyncAutoDelete') !== '1',
    images: children(child(element, 'SdkMessageProcessingStepImages'), 'SdkMessageProcessingStepImage').flatMap(readImage),
  };
};

const readImage = (element: XmlElement): readonly StepImage[] => {
  const kind = imageKinds[numberIn(element, 'ImageType') ?? -1];
  const alias = textOf(element, 'EntityAlias') ?? element.attributes['Name'];
  return kind && alias ? [{ alias, kind, attributes: namesOf(textOf(element, 'Attributes')) }] : [];
};
