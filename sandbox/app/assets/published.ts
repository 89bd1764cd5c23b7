import { createHash } from 'node:crypto';
import type { Definitions } from '../../dataverse/definitions/definitions';

type Published = Pick<Definitions, 'webResources' | 'controls'>;

const known = new WeakMap<Published, string>();

/** Names all web resources and controls that are imported: one version for all of them, another one after each import that changes any. */
export const publishedVersion = (definitions: Published): string => {
  const version = known.get(definitions) ?? hashOf(definitions);
  known.set(definitions, version);
  return version;
};

const hashOf = ({ webResources, controls }: Published): string => {
  const hash = createHash('sha256');
  const add = (name: string, content: string | Uint8Array) => hash.update(`${name}\0${content.length}\0`).update(content);
  for (const { name, content } of webResources) add(name, content);
  for (const { name, manifestXml, files } of controls) {
    add(name, manifestXml);
    for (const [file, content] of Object.entries(files)) add(file, content);
  }
  return hash.digest('base64url').slice(0, 27);
};
