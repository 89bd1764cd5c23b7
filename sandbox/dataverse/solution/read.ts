import { child, children, type XmlElement } from '../../platform/xml';
import { openArchive, requiredXml, type Archive } from './archive';
import { readApps } from './parts/app';
import { readCustomControls } from './parts/custom-control';
import { readEnvironmentVariables } from './parts/environment-variable';
import { readForms } from './parts/form';
import { readManifest } from './parts/manifest';
import { readOptionSets } from './parts/option-set';
import { readRelationships } from './parts/relationship';
import { readRibbons } from './parts/ribbon';
import { readRoles } from './parts/role';
import { readServiceEndpoints } from './parts/service-endpoint';
import { readSiteMaps } from './parts/site-map';
import { readSteps } from './parts/step';
import { readTables } from './parts/table';
import { readViews } from './parts/view';
import { readWebResources } from './parts/web-resource';
import type { Solution } from './types';
import { numberOf, type Skip } from './values';

/**
 * Reads the .zip that Dataverse would import. Parts and elements of an unknown kind, or malformed ones, are listed in `skipped`
 * and the rest is read; throws `NotASolution` where there is no solution to read.
 */
export const readSolution = (zip: Uint8Array): Solution => {
  const archive = openArchive(zip);
  const solutionXml = requiredXml(archive, 'solution.xml');
  const customizations = requiredXml(archive, 'customizations.xml');
  const language = numberOf(solutionXml.attributes['languagecode']) ?? 1033;
  const skipped: { part: string; what: string }[] = [];
  const skip: Skip = (part, what) => void skipped.push({ part, what });

  noteUnknownParts(archive, skip);
  noteUnknownElements(customizations, skip);
  return {
    ...readManifest(solutionXml),
    languages: children(child(customizations, 'Languages'), 'Language').flatMap(({ text }) => numberOf(text) ?? []),
    tables: readTables(customizations, skip),
    optionSets: readOptionSets(customizations),
    ...readRelationships(customizations, skip),
    forms: readForms(customizations, skip),
    views: readViews(customizations, skip),
    ribbons: readRibbons(customizations),
    roles: readRoles(customizations, skip),
    webResources: readWebResources(customizations, archive, language, skip),
    controls: readCustomControls(customizations, archive, skip),
    apps: readApps(customizations, skip),
    siteMaps: readSiteMaps(customizations, skip),
    endpoints: readServiceEndpoints(customizations, skip),
    steps: readSteps(customizations, skip),
    environmentVariables: readEnvironmentVariables(archive, language, skip),
    skipped,
  };
};

const knownParts =
  /^(?:solution\.xml|customizations\.xml|\[Content_Types\]\.xml|(?:WebResources|Controls|environmentvariabledefinitions)\/.+)$/;

const noteUnknownParts = (archive: Archive, skip: Skip): void => {
  for (const path of archive.keys()) if (!knownParts.test(path)) skip(path, 'file of an unknown kind');
};

const knownElements = new Set([
  'Entities',
  'EntityRelationships',
  'optionsets',
  'Roles',
  'WebResources',
  'CustomControls',
  'AppModules',
  'AppModuleSiteMaps',
  'ServiceEndpoints',
  'SdkMessageProcessingSteps',
  'Languages',
]);

/** Exports carry many empty sections; only those with something in them are worth a note. */
const noteUnknownElements = (customizations: XmlElement, skip: Skip): void => {
  for (const { name, children: inner } of customizations.children) {
    if (!knownElements.has(name) && inner.length > 0) skip('customizations.xml', name);
  }
};
