import { child, children, textOf, type XmlElement } from '../../../platform/xml';

/** One `<Entity>` of customizations.xml with its two names. */
export type Entity = { readonly logicalName: string; readonly schemaName: string; readonly element: XmlElement };

export const entitiesOf = (customizations: XmlElement): readonly Entity[] =>
  children(child(customizations, 'Entities'), 'Entity').flatMap((element) => {
    const schemaName = textOf(element, 'Name');
    return schemaName ? [{ logicalName: schemaName.toLowerCase(), schemaName, element }] : [];
  });

/** `<EntityInfo><entity>`: absent where the solution only adds forms, views or commands to the table. */
export const entityInfo = ({ element }: Entity): XmlElement | undefined => child(child(element, 'EntityInfo'), 'entity');
