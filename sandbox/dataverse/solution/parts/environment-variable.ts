import { z } from 'zod';
import { XmlError, child, children, parseXml, textOf, type XmlElement } from '../../../platform/xml';
import { textOfPart, type Archive } from '../archive';
import type { EnvironmentVariable, Texts } from '../types';
import { numberIn, numberOf, type Skip } from '../values';

const valuesFile = z.object({
  environmentvariablevalues: z.object({
    environmentvariablevalue: z.preprocess((one) => (Array.isArray(one) ? one : [one]), z.array(z.looseObject({ value: z.string() }))),
  }),
});

const definition = /^environmentvariabledefinitions\/[^/]+\/environmentvariabledefinition\.xml$/;

/** Each variable is a folder with its definition and, where the solution brings one, its value. */
export const readEnvironmentVariables = (archive: Archive, language: number, skip: Skip): readonly EnvironmentVariable[] =>
  [...archive].flatMap(([path, bytes]): readonly EnvironmentVariable[] => {
    if (!definition.test(path)) return [];
    const element = rootOf(textOfPart(bytes));
    const schemaName = element?.attributes['schemaname'];
    if (!element || !schemaName) {
      skip(path, 'environment variable');
      return [];
    }
    return [
      {
        schemaName,
        type: numberIn(element, 'type') ?? 100000000,
        labels: labelsOf(child(element, 'displayname'), language),
        defaultValue: textOf(element, 'defaultvalue') ?? null,
        value: valueOf(archive, path.replace(/[^/]+$/, 'environmentvariablevalues.json'), skip),
      },
    ];
  });

const rootOf = (text: string): XmlElement | null => {
  try {
    return parseXml(text);
  } catch (error) {
    if (error instanceof XmlError) return null;
    throw error;
  }
};

const labelsOf = (displayName: XmlElement | undefined, language: number): Texts => {
  const texts: Record<number, string> = {};
  const fallback = displayName?.attributes['default'];
  if (fallback !== undefined) texts[language] = fallback;
  for (const { attributes } of children(displayName, 'label')) {
    const code = numberOf(attributes['languagecode']);
    if (code !== undefined && attributes['description'] !== undefined) texts[code] = attributes['description'];
  }
  return texts;
};

const valueOf = (archive: Archive, path: string, skip: Skip): string | null => {
  const bytes = archive.get(path);
  if (!bytes) return null;
  const parsed = valuesFile.safeParse(jsonOf(textOfPart(bytes)));
  if (!parsed.success) skip(path, 'values of an environment variable');
  return parsed.data?.environmentvariablevalues.environmentvariablevalue[0]?.value ?? null;
};

const jsonOf = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
};
