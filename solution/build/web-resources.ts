import type { WebResource } from '../model/define-parts';
import { idOf } from './identity';
import { introducedVersion } from './version';
import { element, leaf, type XmlElement } from './xml';

const types: Readonly<Record<WebResource['type'], number>> = { html: 1, script: 3, svg: 11 };

const idOfResource = (resource: WebResource) => idOf(`webresource/${resource.name}`);

/** Name of the zip's part with the content: the resource's name without `/` and `.`, then its id in capitals; it has no extension. */
export const webResourcePart = (resource: WebResource): string =>
  `WebResources/${resource.name.replace(/[/.]/g, '')}${idOfResource(resource).toUpperCase()}`;

/** A `<WebResource>`. Its display name is a plain text in one language: the platform keeps no translations of it. */
export const webResourceElement = (resource: WebResource): XmlElement =>
  element(
    'WebResource',
    {},
    leaf('WebResourceId', `{${idOfResource(resource)}}`),
    leaf('Name', resource.name),
    leaf('DisplayName', resource.title),
    leaf('WebResourceType', types[resource.type]),
    leaf('IntroducedVersion', introducedVersion),
    leaf('IsEnabledForMobileClient', '0'),
    leaf('IsAvailableForMobileOffline', '0'),
    leaf('IsCustomizable', '1'),
    leaf('CanBeDeleted', '1'),
    leaf('IsHidden', '0'),
    leaf('FileName', `/${webResourcePart(resource)}`),
  );
