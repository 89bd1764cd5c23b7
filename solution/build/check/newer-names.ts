import type { XmlElement } from '../xml';

/** Elements that today's Dataverse writes and reads, and that the schemas published in 2019 do not know. */
const newerElements = new Set([
  'AutoNumberFormat',
  'IsSearchable',
  'IsFilterable',
  'IsRetrievable',
  'IsLocalizable',
  'CascadeArchive',
  'EnableCollapsibleGroups',
  'ShowHome',
  'ShowPinned',
  'ShowRecents',
  'IsAutoAssigned',
  'OptimizedFor',
  'NavigationType',
]);
/** The same, but known under other parents. */
const newerMembers: Readonly<Record<string, ReadonlySet<string>>> = { AppModule: new Set(['statecode', 'statuscode']) };
/** An attribute that the schema demands and today's files leave out. */
const missingAttributes: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  customControl: { id: '{00000000-0000-0000-0000-000000000000}' },
};

/** The tree without what is newer than the published schemas; what still is not valid in it is our mistake. */
export const withoutNewerNames = (root: XmlElement): XmlElement => ({
  name: root.name,
  attributes: { ...missingAttributes[root.name], ...root.attributes },
  children: root.children.flatMap((child): readonly (XmlElement | string)[] => {
    if (typeof child === 'string') return [child];
    const isNewer = newerElements.has(child.name) || newerMembers[root.name]?.has(child.name) === true;
    return isNewer ? [] : [withoutNewerNames(child)];
  }),
});
