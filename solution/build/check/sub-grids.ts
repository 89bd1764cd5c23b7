import { findAll, firstElement, textOf, type XmlElement } from '../xml';
import type { Check } from './check';
import { writtenTables } from './tables';

/** A sub-grid's view belongs to the table that it lists, and its relationship leads from that table to the form's. */
export const subGrids: Check = (parts) => {
  const tables = writtenTables(parts);
  const viewTables = new Map(
    tables.flatMap(({ name, entity }) => findAll(entity, 'savedqueryid').map((id) => [textOf(id), name] as const)),
  );
  const ties = new Map(
    findAll(parts.customizations, 'EntityRelationship').map((found) => [
      found.attributes['Name'] ?? '',
      `${member(found, 'ReferencingEntityName')} to ${member(found, 'ReferencedEntityName')}`.toLowerCase(),
    ]),
  );
  return tables.flatMap(({ name, entity }) =>
    findAll(entity, 'control')
      .filter(({ attributes }) => attributes['indicationOfSubgrid'] === 'true')
      .flatMap((grid) => {
        const parameters = firstElement(grid, 'parameters') ?? grid;
        const listed = member(parameters, 'TargetEntityType');
        const view = member(parameters, 'ViewId');
        const relationship = member(parameters, 'RelationshipName');
        const title = `The sub-grid ${grid.attributes['id']} on a form of ${name}`;
        return [
          ...(viewTables.get(view) === listed ? [] : [`${title} takes the view ${view}, which is no view of ${listed}.`]),
          ...(ties.get(relationship) === `${listed} to ${name}`
            ? []
            : [`${title} takes ${relationship}, which does not tie ${listed} to ${name}.`]),
        ];
      }),
  );
};

const member = (parent: XmlElement, name: string) => textOf(firstElement(parent, name));
