/** Files of a control by their paths below its folder, as the server would send them. */
export type ControlFiles = Readonly<Record<string, string>>;

/**
 * Serves controls to the page: `fetch` answers their files, and a script tag runs its file, as browsers do and jsdom does not.
 * The answer takes it away again.
 */
export const serveControls = (controls: Readonly<Record<string, ControlFiles>>): (() => void) => {
  const before = Reflect.get(window, 'fetch') as unknown;
  const fileAt = (address: string): string | undefined => {
    const [, name = '', path = ''] = /\/controls\/([^/]+)\/(.*)$/.exec(address) ?? [];
    return controls[name]?.[path];
  };
  Object.assign(window, {
    fetch: (address: string) => {
      const text = fileAt(address);
      return Promise.resolve({ ok: text !== undefined, status: text === undefined ? 404 : 200, text: () => Promise.resolve(text ?? '') });
    },
  });
  const observer = new MutationObserver((changes) => {
    for (const node of changes.flatMap(({ addedNodes }) => [...addedNodes]))
      if (node instanceof HTMLScriptElement) run(node, fileAt(node.src));
  });
  observer.observe(document.head, { childList: true });
  return () => {
    observer.disconnect();
    Object.assign(window, { fetch: before });
  };
};

const run = (script: HTMLScriptElement, text: string | undefined): void => {
  if (text === undefined) {
    script.dispatchEvent(new Event('error'));
    return;
  }
  new Function(text)();
  script.dispatchEvent(new Event('load'));
};

export const manifestXml = (
  name: string,
  type: 'virtual' | 'standard',
  features = '<uses-feature name="WebAPI" required="true"/>',
): string => `<?xml version="1.0"?>
<manifest><control namespace="Test" constructor="${name}" version="1.0.0" control-type="${type}">
  <type-group name="numbers"><type>Whole.None</type><type>Decimal</type></type-group>
  <property name="value" of-type-group="numbers" usage="bound" required="true"/>
  <property name="maximum" of-type="Whole.None" usage="input" default-value="3"/>
  <property name="tone" of-type="SingleLine.Text" usage="input"/>
  <property name="title" of-type="SingleLine.Text" usage="bound"/>
  <property name="result" of-type="SingleLine.Text" usage="output"/>
  <resources><code path="bundle.js" order="1"/>
    <resx path="strings/${name}.1033.resx"/><resx path="strings/${name}.1036.resx"/><img path="img/a.png"/>
  </resources>
  <feature-usage>${features}</feature-usage>
</control></manifest>`;

export const resx = (strings: Readonly<Record<string, string>>): string =>
  `<root>${Object.entries(strings)
    .map(([name, value]) => `<data name="${name}" xml:space="preserve"><value>${value}</value></data>`)
    .join('')}</root>`;

/** A virtual control that shows its value and hands back one more when pressed; it leaves its traces in `window.traces`. */
export const stepperBundle = (name: string): string => `
  class ${name} {
    init(context, notify, state) { window.traces.push(['init', state]); this.notify = notify; context.mode.trackContainerResize(true); }
    updateView(context) {
      window.context = context;
      window.traces.push(['updateView', context.parameters.value.raw, context.updatedProperties]);
      this.value = context.parameters.value.raw;
      if (this.value === 11) throw new Error('eleven is too many');
      return window.Reactv16.createElement('button', { disabled: context.mode.isControlDisabled, onClick: () => { this.value++; this.notify(); this.notify(); } },
        context.resources.getString('label') + ' ' + context.parameters.value.formatted);
    }
    getOutputs() { window.traces.push(['getOutputs']); return { value: this.value }; }
    destroy() { window.traces.push(['destroy']); }
  }
  ComponentFramework.registerControl('Test.${name}', ${name});`;

/** A virtual control with two bound properties that hands back both when pressed. */
export const pairBundle = (name: string): string => `
  class ${name} {
    init(context, notify) { this.notify = notify; }
    updateView(context) {
      window.context = context;
      const { value, title } = context.parameters;
      return window.Reactv16.createElement('button', { onClick: this.notify }, title.raw + ' ' + value.raw);
    }
    getOutputs() { return { value: 6, title: 'Heron' }; }
    destroy() {}
  }
  ComponentFramework.registerControl('Test.${name}', ${name});`;

export const gridManifestXml = (name: string, options = ''): string => `<?xml version="1.0"?>
<manifest><control namespace="Test" constructor="${name}" version="1.0.0" control-type="virtual">
  <data-set name="boats" display-name-key="boats"${options === '' ? '' : ` cds-data-set-options="${options}"`}/>
  <property name="tone" of-type="SingleLine.Text" usage="input" default-value="calm"/>
  <resources><code path="bundle.js" order="1"/></resources>
</control></manifest>`;

/** A virtual control that lists the names of its rows; `window.context` is its last context, `window.traces` what it was told. */
export const gridBundle = (name: string): string => `
  class ${name} {
    init(context) { context.mode.trackContainerResize(true); window.traces.push(['init', context.parameters.boats.loading]); }
    updateView(context) {
      window.context = context;
      const { boats } = context.parameters;
      window.traces.push(['updateView', boats.loading, context.updatedProperties]);
      const names = boats.sortedRecordIds.map((id) => boats.records[id].getFormattedValue('new_name'));
      return window.Reactv16.createElement('output', null, boats.error ? boats.errorMessage : names.join(', '));
    }
    getOutputs() { return {}; }
    destroy() { window.traces.push(['destroy']); }
  }
  ComponentFramework.registerControl('Test.${name}', ${name});`;
