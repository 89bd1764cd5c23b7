import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';

/** A solution's .zip with the text of some of its parts changed. A change that changes nothing is a mistake and throws. */
export const edited = (zip: Uint8Array, changes: Readonly<Record<string, (text: string) => string>>): Uint8Array => {
  const files = unzipSync(zip);
  for (const [name, change] of Object.entries(changes)) {
    const before = strFromU8(files[name] ?? new Uint8Array());
    const after = change(before);
    if (after === before) throw new Error(`${name} is as it was`);
    files[name] = strToU8(after);
  }
  return zipSync(files);
};

/** The same solution for installing without changing it. */
export const asManaged = (zip: Uint8Array): Uint8Array =>
  edited(zip, { 'solution.xml': (text) => text.replace('<Managed>0</Managed>', '<Managed>1</Managed>') });
