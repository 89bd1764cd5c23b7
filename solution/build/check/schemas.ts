import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { validateXML } from 'xmllint-wasm';
import type { SolutionParts } from '../parts';
import { findAll, render, type XmlElement } from '../xml';
import { withoutNewerNames } from './newer-names';

/** Builds and tests run at the root of the project. */
const folders = ['solution/build/schemas/microsoft', 'solution/build/schemas/own'];

/**
 * Validates customizations.xml as a whole, and each form, command bar, query and site map in it by the stricter schema of its own,
 * against the published schemas. Every sentence is libxml2's, with the document that it speaks of.
 */
export const schemas = async ({ customizations }: SolutionParts): Promise<readonly string[]> => {
  const known = withoutNewerNames(customizations);
  const files = folders.flatMap((folder) =>
    readdirSync(folder)
      .filter((file) => file.endsWith('.xsd'))
      .map((fileName) => ({ fileName, contents: readFileSync(join(folder, fileName), 'utf8') })),
  );
  const faults = await Promise.all(
    documents.map(({ schema, root }) => validate(schema, root === null ? [known] : findAll(known, root), files)),
  );
  return faults.flat();
};

const documents = [
  { schema: 'CustomizationsSolution.xsd', root: null },
  { schema: 'FormXml.xsd', root: 'form' },
  { schema: 'RibbonCore.xsd', root: 'RibbonDiffXml' },
  { schema: 'Fetch.xsd', root: 'fetch' },
  { schema: 'SiteMap.xsd', root: 'SiteMap' },
];

type File = { readonly fileName: string; readonly contents: string };

const validate = async (schema: string, roots: readonly XmlElement[], files: readonly File[]): Promise<readonly string[]> => {
  const { valid, errors, rawOutput } = await validateXML({
    xml: roots.map((root, index) => ({ fileName: `${root.name}-${index + 1}.xml`, contents: render(root) })),
    schema: files.filter(({ fileName }) => fileName === schema),
    preload: files.filter(({ fileName }) => fileName !== schema),
  });
  if (valid) return [];
  return errors.length === 0
    ? [`${schema}: ${rawOutput}`]
    : errors.map(({ loc, message }) => `${schema}: ${loc?.fileName ?? 'a document'}: ${message}`);
};
