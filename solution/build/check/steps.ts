import { findAll, firstElement, textOf, type XmlElement } from '../xml';
import type { Check } from './check';
import { writtenTables } from './tables';

/**
 * Every step goes to an endpoint of the solution and speaks of columns of its table, in its filter and in its images; it is told at a time
 * that the platform knows, and its pictures are of a time that has been.
 */
export const steps: Check = (parts) => {
  const endpoints = new Set(findAll(parts.customizations, 'ServiceEndpoint').map(({ attributes }) => attributes['ServiceEndpointId']));
  const tables = new Map(writtenTables(parts).map((table) => [table.name, table.columns]));
  return findAll(parts.customizations, 'SdkMessageProcessingStep').flatMap((step) => {
    const title = `The step "${step.attributes['Name']}"`;
    const table = member(step, 'PrimaryEntity');
    const columns = tables.get(table);
    const named = [
      ...listOf(step, 'FilteringAttributes'),
      ...findAll(step, 'SdkMessageProcessingStepImage').flatMap((image) => listOf(image, 'Attributes')),
    ];
    return [
      ...(endpoints.has(member(step, 'EventHandler')) ? [] : [`${title} goes to an endpoint that the solution does not have.`]),
      ...(columns === undefined ? [`${title} watches ${table}, which the solution does not have.`] : []),
      ...named
        .filter((column) => columns?.has(column) === false)
        .map((column) => `${title} speaks of ${table}.${column}, which does not exist.`),
      ...timeFaults(title, step),
    ];
  });
};

const asynchronous = '1';
const afterOperation = '40';
const pictureBefore = '0';
const createMessage = '{9ebdbb1b-ea3e-db11-86a7-000a3a5473e8}';

const timeFaults = (title: string, step: XmlElement): readonly string[] => {
  const early = member(step, 'Stage') !== afterOperation;
  const pictures = findAll(step, 'SdkMessageProcessingStepImage').map((image) => member(image, 'ImageType'));
  return [
    ...(early && member(step, 'Mode') === asynchronous ? [`${title} is told later, but of something that has not happened yet.`] : []),
    ...(early && pictures.some((type) => type !== pictureBefore) ? [`${title} wants a picture of the row after a change to come.`] : []),
    ...(member(step, 'SdkMessageId') === createMessage && pictures.includes(pictureBefore)
      ? [`${title} wants a picture of a row that was not there before.`]
      : []),
  ];
};

const member = (parent: XmlElement, name: string) => textOf(firstElement(parent, name));
const listOf = (parent: XmlElement, name: string) =>
  member(parent, name)
    .split(',')
    .filter((column) => column !== '');
