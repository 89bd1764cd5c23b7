import { child, children, textOf, type XmlElement } from '../../../platform/xml';
import type { ManyToMany, Relationship } from '../types';
import type { Skip } from '../values';

type Read = { readonly relationships: readonly Relationship[]; readonly manyToMany: readonly ManyToMany[] };

const deletes = ['RemoveLink', 'Restrict', 'Cascade', 'NoCascade'] as const;
const assigns = ['NoCascade', 'Cascade', 'Active', 'UserOwned'] as const;

export const readRelationships = (customizations: XmlElement, skip: Skip): Read => {
  const relationships: Relationship[] = [];
  const manyToMany: ManyToMany[] = [];
  for (const element of children(child(customizations, 'EntityRelationships'), 'EntityRelationship')) {
    const one = readOneToMany(element);
    const many = readManyToMany(element);
    if (one) relationships.push(one);
    else if (many) manyToMany.push(many);
    else skip('customizations.xml', `relationship ${element.attributes['Name'] ?? '?'}`);
  }
  return { relationships, manyToMany };
};

const readOneToMany = (element: XmlElement): Relationship | null => {
  const name = element.attributes['Name'];
  const referencing = textOf(element, 'ReferencingEntityName')?.toLowerCase();
  const referenced = textOf(element, 'ReferencedEntityName')?.toLowerCase();
  const attribute = textOf(element, 'ReferencingAttributeName');
  if (!name || !referencing || !referenced || !attribute) return null;
  const onDelete = textOf(element, 'CascadeDelete');
  const onAssign = textOf(element, 'CascadeAssign');
  return {
    name,
    referencing: { table: referencing, attribute: attribute.toLowerCase(), navigation: navigationOf(element, '1') ?? attribute },
    referenced: { table: referenced, navigation: navigationOf(element, '0') ?? name },
    onDelete: deletes.find((known) => known === onDelete) ?? 'RemoveLink',
    onAssign: assigns.find((known) => known === onAssign) ?? 'NoCascade',
  };
};

const readManyToMany = (element: XmlElement): ManyToMany | null => {
  const name = element.attributes['Name'];
  const first = textOf(element, 'FirstEntityName')?.toLowerCase();
  const second = textOf(element, 'SecondEntityName')?.toLowerCase();
  if (!name || !first || !second) return null;
  const [one, other] = roles(element).map((role) => textOf(role, 'NavigationPropertyName'));
  return {
    name,
    intersect: (textOf(element, 'IntersectEntityName') ?? name).toLowerCase(),
    first: { table: first, navigation: one ?? name },
    second: { table: second, navigation: other ?? name },
  };
};

const roles = (element: XmlElement): readonly XmlElement[] => children(child(element, 'EntityRelationshipRoles'), 'EntityRelationshipRole');

/** Role 1 is the lookup's side, role 0 the collection's. */
const navigationOf = (element: XmlElement, role: '0' | '1'): string | undefined =>
  textOf(
    roles(element).find((candidate) => textOf(candidate, 'RelationshipRoleType') === role),
    'NavigationPropertyName',
  );
