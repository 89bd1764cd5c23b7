import { child, children, textOf, type XmlElement } from '../../../platform/xml';
import type { Attribute, Key, Table } from '../types';
import { flagIn, flagOf, textsOf, type Skip } from '../values';
import { readAttribute } from './attribute';
import { entitiesOf, entityInfo, type Entity } from './entity';

const known = new Set(['Name', 'ObjectTypeCode', 'EntityInfo', 'FormXml', 'SavedQueries', 'RibbonDiffXml', 'CustomControlDefaultConfigs']);

export const readTables = (customizations: XmlElement, skip: Skip): readonly Table[] =>
  entitiesOf(customizations).map((entity) => {
    for (const { name, children: inner } of entity.element.children) {
      if (!known.has(name) && inner.length > 0) skip('customizations.xml', `${name} of ${entity.logicalName}`);
    }
    return readTable(entity, skip);
  });

/** In `<EntityInfo><entity>` by the schema; exports were seen to have it beside the forms too. */
const gridControlsOf = ({ element }: Entity, info: XmlElement | undefined): string | undefined =>
  [info, element]
    .flatMap((owner) => children(child(owner, 'CustomControlDefaultConfigs'), 'CustomControlDefaultConfig'))
    .map((config) => child(child(config, 'ControlDescriptionXML'), 'controlDescriptions')?.source)
    .find((source) => source !== undefined);

const readTable = (entity: Entity, skip: Skip): Table => {
  const { logicalName } = entity;
  const info = entityInfo(entity);
  const elements = children(child(info, 'attributes'), 'attribute');
  const gridControls = gridControlsOf(entity, info);
  return {
    logicalName,
    schemaName: info?.attributes['Name'] ?? entity.schemaName,
    setName: textOf(info, 'EntitySetName') ?? '',
    primaryId: columnWhere(elements, (element) => textOf(element, 'Type')?.toLowerCase() === 'primarykey') ?? `${logicalName}id`,
    primaryName: columnWhere(elements, (element) => textOf(element, 'DisplayMask')?.split('|').includes('PrimaryName') ?? false) ?? '',
    labels: textsOf(info, 'LocalizedNames'),
    pluralLabels: textsOf(info, 'LocalizedCollectionNames'),
    ownership: ownershipOf(textOf(info, 'OwnershipTypeMask')),
    changeTracking: info !== undefined && flagIn(info, 'ChangeTrackingEnabled', false),
    hasNotes: flagOf(textOf(info, 'HasRelatedNotes'), false),
    hasActivities: flagOf(textOf(info, 'HasRelatedActivities'), false),
    attributes: elements.flatMap((element): readonly Attribute[] => {
      const attribute = readAttribute(logicalName, element);
      if (!attribute)
        skip(
          'customizations.xml',
          `column ${element.attributes['PhysicalName'] ?? '?'} of ${logicalName} (${textOf(element, 'Type') ?? 'no type'})`,
        );
      return attribute ? [attribute] : [];
    }),
    keys: children(child(info, 'EntityKeys'), 'EntityKey').flatMap(readKey),
    ...(gridControls === undefined ? {} : { gridControls }),
  };
};

const columnWhere = (elements: readonly XmlElement[], holds: (element: XmlElement) => boolean): string | undefined =>
  textOf(elements.find(holds), 'LogicalName')?.toLowerCase();

const ownershipOf = (mask: string | undefined): Table['ownership'] => {
  if (mask === 'UserOwned') return 'user';
  return mask === 'OrgOwned' ? 'organization' : 'none';
};

const readKey = (element: XmlElement): readonly Key[] => {
  const name = textOf(element, 'LogicalName') ?? textOf(element, 'Name')?.toLowerCase();
  const attributes = children(child(element, 'EntityKeyAttributes'), 'AttributeName').map(({ text }) => text.trim().toLowerCase());
  return name && attributes.length > 0 ? [{ name, attributes }] : [];
};
