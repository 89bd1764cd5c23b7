import { findAll, firstElement, textOf, type XmlElement } from '../xml';
import type { Check } from './check';
import { writtenTables } from './tables';

/** Every step goes to an endpoint of the solution and speaks of columns of its table, in its filter and in its images. */
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
    ];
  });
};

const member = (parent: XmlElement, name: string) => textOf(firstElement(parent, name));
const listOf = (parent: XmlElement, name: string) =>
  member(parent, name)
    .split(',')
    .filter((column) => column !== '');
