import { element, type XmlElement } from './xml';

const octets = 'application/octet-stream';

/** `[Content_Types].xml`: parts with an extension by default, parts without one and control manifests each by name. */
export const contentTypesElement = (parts: readonly string[]): XmlElement => {
  const extensions = new Set(parts.flatMap((part) => extensionOf(part) ?? []).filter((extension) => extension !== 'xml'));
  const named = parts.filter((part) => extensionOf(part) === null || part.endsWith('/ControlManifest.xml'));
  return element(
    'Types',
    { xmlns: 'http://schemas.openxmlformats.org/package/2006/content-types' },
    element('Default', { Extension: 'xml', ContentType: 'text/xml' }),
    [...extensions].sort().map((Extension) => element('Default', { Extension, ContentType: octets })),
    [...named].sort().map((part) => element('Override', { PartName: `/${part}`, ContentType: octets })),
  );
};

const extensionOf = (part: string): string | null => /\.([^./]+)$/.exec(part)?.[1] ?? null;
