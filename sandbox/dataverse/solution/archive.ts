import { unzipSync } from 'fflate';
import { XmlError, parseXml, type XmlElement } from '../../platform/xml';
import { NotASolution } from './not-a-solution';

/** The files of the zip by path. */
export type Archive = ReadonlyMap<string, Uint8Array>;

/** Dataverse takes no larger solution; also keeps a small zip that unpacks into gigabytes from ending the process. */
const largestBytes = 128 * 1024 * 1024;

/** Directory entries are left out. */
export const openArchive = (zip: Uint8Array): Archive => {
  let announced = 0;
  let files: Record<string, Uint8Array>;
  try {
    files = unzipSync(zip, {
      filter: ({ name, originalSize }) => {
        announced += originalSize;
        if (announced > largestBytes) throw new NotASolution('The file unpacks to more than 128 MB.');
        return !name.endsWith('/');
      },
    });
  } catch (error) {
    throw error instanceof NotASolution ? error : new NotASolution(`The file is not a zip: ${String(error)}`);
  }
  return new Map(Object.entries(files));
};

/** A part as text; a byte order mark is dropped. */
export const textOfPart = (bytes: Uint8Array): string => new TextDecoder().decode(bytes);

/** A part that every solution has. */
export const requiredXml = (archive: Archive, path: string): XmlElement => {
  const bytes = archive.get(path);
  if (!bytes) throw new NotASolution(`The file has no ${path}.`);
  try {
    return parseXml(textOfPart(bytes));
  } catch (error) {
    if (error instanceof XmlError) throw new NotASolution(`${path} cannot be read: ${error.message}`);
    throw error;
  }
};
