import { publishedAddress } from '../published';
import { parseManifest, type ControlManifest } from './manifest';
import { registeredControl, type ControlConstructor } from './registry';
import { parseResx } from './resx';

/** A control, ready to be made. */
export type LoadedControl = {
  readonly manifest: ControlManifest;
  readonly constructor: ControlConstructor;
  /** In the user's language; what is missing there in English. */
  readonly strings: Readonly<Record<string, string>>;
  /** Address of a file of the control. */
  readonly address: (path: string) => string;
};

const loading = new Map<string, Promise<LoadedControl>>();

/** Fetches manifest, strings, styles and script of a control, once per page. Fails with a sentence. */
export const loadControl = (name: string, languageId: number): Promise<LoadedControl> => {
  const known =
    loading.get(name) ??
    load(name, languageId).catch((reason: unknown) => {
      loading.delete(name);
      throw reason;
    });
  loading.set(name, known);
  return known;
};

const load = async (name: string, languageId: number): Promise<LoadedControl> => {
  const address = (path: string): string => publishedAddress(`/controls/${name}/${path}`);
  const manifest = parseManifest(await readText(address('ControlManifest.xml')));
  for (const path of manifest.css) addStyles(address(path));
  const [strings] = await Promise.all([readStrings(manifest, languageId, address), runScript(address('bundle.js'))]);
  return { manifest, constructor: registeredControl(`${manifest.namespace}.${manifest.constructorName}`), strings, address };
};

const readText = async (address: string): Promise<string> => {
  const response = await fetch(address, { credentials: 'same-origin' });
  if (!response.ok) throw new Error(`${address} was answered with status ${response.status}.`);
  return response.text();
};

/** `X.1033.resx` and its siblings. */
const readStrings = async (
  manifest: ControlManifest,
  languageId: number,
  address: (path: string) => string,
): Promise<Record<string, string>> => {
  const ofLanguage = (language: number): readonly string[] => manifest.resx.filter((path) => path.endsWith(`.${language}.resx`));
  const english = ofLanguage(1033);
  const paths = languageId === 1033 ? english : [...english, ...ofLanguage(languageId)];
  const files = await Promise.all(paths.map((path) => readText(address(path))));
  return Object.assign({}, ...files.map(parseResx)) as Record<string, string>;
};

const addStyles = (address: string): void => {
  const link = document.createElement('link');
  link.rel = 'stylesheet';
  link.href = address;
  document.head.append(link);
};

const runScript = (address: string): Promise<void> =>
  new Promise((resolve, reject) => {
    const script = document.createElement('script');
    script.src = address;
    script.onload = () => resolve();
    script.onerror = () => {
      script.remove();
      reject(new Error(`${address} could not be loaded.`));
    };
    document.head.append(script);
  });
