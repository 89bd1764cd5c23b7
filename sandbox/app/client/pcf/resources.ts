import type { LoadedControl } from './load-control';

/** `context.resources`: strings in the user's language (a missing one answers its key), files as base64. */
export const createResources = ({ strings, manifest, address }: LoadedControl): ComponentFramework.Resources => ({
  getString: (key) => strings[key] ?? key,
  getResource: (path, success, failure) => {
    if (!manifest.images.includes(path)) return failure();
    readBase64(address(path)).then(success, failure);
  },
});

const readBase64 = async (address: string): Promise<string> => {
  const response = await fetch(address, { credentials: 'same-origin' });
  if (!response.ok) throw new Error(`${address} was answered with status ${response.status}.`);
  const bytes = new Uint8Array(await response.arrayBuffer());
  return btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''));
};
