import { logicalNameOf, platformColumns } from '../../model/platform-columns';
import { elements, findAll, firstElement, textOf, type XmlElement } from '../xml';
import type { SolutionParts } from '../parts';

/** A table as it was written, with everything that may be referred to. All names are logical unless they say otherwise. */
export type WrittenTable = {
  readonly name: string;
  readonly schemaName: string;
  readonly userOwned: boolean;
  readonly columns: ReadonlySet<string>;
  /** The `<attribute>` elements of our own columns. */
  readonly attributes: readonly XmlElement[];
  readonly entity: XmlElement;
};

/** The tables of customizations.xml. Columns that are there without us are known from the model only: the zip does not repeat them. */
export const writtenTables = ({ customizations, solution }: SolutionParts): readonly WrittenTable[] =>
  findAll(customizations, 'Entity').map((entity) => {
    const schemaName = textOf(firstElement(entity, 'Name'));
    const name = schemaName.toLowerCase();
    const extended = solution.extendedTables.find((table) => logicalNameOf(table) === name);
    const userOwned = extended !== undefined || textOf(findAll(entity, 'OwnershipTypeMask')[0]) === 'UserOwned';
    const attributes = findAll(entity, 'attributes').flatMap((list) => elements(list, 'attribute'));
    const platform = Object.keys(platformColumns).filter((column) => userOwned || column !== 'ownerid');
    return {
      name,
      schemaName,
      userOwned,
      entity,
      attributes,
      columns: new Set([
        ...attributes.map((attribute) => textOf(firstElement(attribute, 'LogicalName'))),
        ...Object.keys(extended?.system ?? {}),
        ...platform,
        `${name}id`,
      ]),
    };
  });

/** Tables that every environment has and that the solution may point to without bringing them. */
export const platformTables = ['account', 'contact', 'systemuser', 'transactioncurrency'] as const;
