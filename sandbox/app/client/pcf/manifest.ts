/** A control's manifest, as far as a host needs it. */
export type ControlManifest = {
  readonly namespace: string;
  readonly constructorName: string;
  readonly isVirtual: boolean;
  readonly properties: readonly ManifestProperty[];
  readonly dataSets: readonly ManifestDataSet[];
  /** Paths below the control's folder. */
  readonly resx: readonly string[];
  readonly css: readonly string[];
  readonly images: readonly string[];
  /** Names of `<uses-feature>`s. */
  readonly features: readonly string[];
};

/** What the host draws around a data set: all of it, unless `cds-data-set-options` says otherwise. */
export type DataSetOptions = {
  readonly displayCommandBar: boolean;
  readonly displayViewSelector: boolean;
  readonly displayQuickFind: boolean;
};

export type ManifestDataSet = { readonly name: string; readonly options: DataSetOptions };

export type ManifestProperty = {
  readonly name: string;
  /** `of-type`, or the first type of its type group. */
  readonly type: string;
  readonly usage: 'bound' | 'input' | 'output';
  readonly defaultValue: string | null;
};

/** Fails with a sentence where the text is no manifest. */
export const parseManifest = (text: string): ControlManifest => {
  const page = new DOMParser().parseFromString(text.replace(/^\uFEFF/, ''), 'text/xml');
  const control = page.querySelector('manifest > control');
  if (!control) throw new Error('The ControlManifest.xml describes no control.');
  const all = (selector: string, attribute: string): string[] =>
    [...control.querySelectorAll(selector)].flatMap((element) => element.getAttribute(attribute) ?? []);
  return {
    namespace: control.getAttribute('namespace') ?? '',
    constructorName: control.getAttribute('constructor') ?? '',
    isVirtual: control.getAttribute('control-type') === 'virtual',
    properties: [...control.querySelectorAll(':scope > property')].map((property) => readProperty(property, control)),
    dataSets: [...control.querySelectorAll(':scope > data-set')].map(readDataSet),
    resx: all('resources > resx', 'path'),
    css: all('resources > css', 'path'),
    images: all('resources > img', 'path'),
    features: all('feature-usage > uses-feature', 'name'),
  };
};

const readDataSet = (element: Element): ManifestDataSet => {
  const words = new Map(
    (element.getAttribute('cds-data-set-options') ?? '').split(';').map((option) => {
      const [name = '', value = ''] = option.split(':');
      return [name.trim(), value.trim()] as const;
    }),
  );
  const isShown = (name: string): boolean => words.get(name) !== 'false';
  return {
    name: element.getAttribute('name') ?? '',
    options: {
      displayCommandBar: isShown('displayCommandBar'),
      displayViewSelector: isShown('displayViewSelector'),
      displayQuickFind: isShown('displayQuickFind'),
    },
  };
};

const readProperty = (property: Element, control: Element): ManifestProperty => {
  const usage = property.getAttribute('usage');
  const group = property.getAttribute('of-type-group');
  const grouped = group === null ? null : control.querySelector(`:scope > type-group[name="${group}"] > type`)?.textContent;
  return {
    name: property.getAttribute('name') ?? '',
    type: property.getAttribute('of-type') ?? grouped ?? 'SingleLine.Text',
    usage: usage === 'input' || usage === 'output' ? usage : 'bound',
    defaultValue: property.getAttribute('default-value'),
  };
};
