import type { Form, Section, Tab } from '../model/define-form';
import { cellRows, headerCell } from './form-cells';
import { controlDescriptions } from './form-controls';
import { bracedIdOf } from './identity';
import { formLabels, localizedNames } from './labels';
import { logicalNameOf } from '../model/platform-columns';
import { introducedVersion } from './version';
import { element, leaf, type XmlElement } from './xml';

/** What all ids inside a form begin with. */
const formPath = (form: Form): string => `form/${logicalNameOf(form.table)}/${form.name}`;

/** The form's own id, by which the app and the checks call it. */
export const formIdOf = (form: Form): string => bracedIdOf(formPath(form));

/** A `<systemform>` of the kind main. */
export const formElement = (form: Form): XmlElement =>
  element(
    'systemform',
    {},
    leaf('formid', formIdOf(form)),
    leaf('IntroducedVersion', introducedVersion),
    leaf('FormPresentation', '1'),
    leaf('FormActivationState', '1'),
    element(
      'form',
      {},
      element(
        'tabs',
        {},
        form.tabs.map((tab) => tabElement(form, tab)),
      ),
      header(form),
      scripts(form),
      controlDescriptions(form),
    ),
    leaf('IsCustomizable', '1'),
    leaf('CanBeDeleted', '1'),
    localizedNames(form.label),
  );

const tabElement = (form: Form, tab: Tab) => {
  const path = `${formPath(form)}/${tab.name}`;
  return element(
    'tab',
    { name: tab.name, id: bracedIdOf(path), IsUserDefined: 0, verticallayout: 'true', showlabel: 'true', expanded: 'true' },
    formLabels(tab.label),
    element(
      'columns',
      {},
      tab.columns.map(({ width, sections }) =>
        element(
          'column',
          { width },
          element(
            'sections',
            {},
            sections.map((section) => sectionElement(form, path, section)),
          ),
        ),
      ),
    ),
  );
};

const sectionElement = (form: Form, tabPath: string, section: Section) => {
  const path = `${tabPath}/${section.name}`;
  return element(
    'section',
    {
      name: section.name,
      id: bracedIdOf(path),
      IsUserDefined: 0,
      showlabel: String(section.showLabel ?? true),
      showbar: 'false',
      columns: section.columns === 2 ? '11' : '1',
    },
    formLabels(section.label),
    element('rows', {}, cellRows(form, path, section)),
  );
};

const header = (form: Form) => {
  const path = `${formPath(form)}/header`;
  return form.header.length === 0
    ? null
    : element(
        'header',
        { id: bracedIdOf(path), celllabelposition: 'Top', columns: '1'.repeat(form.header.length) },
        element(
          'rows',
          {},
          element(
            'row',
            {},
            form.header.map((field) => headerCell(form, path, field)),
          ),
        ),
      );
};

const scripts = (form: Form) => {
  if (form.onLoad === undefined) return [];
  const { library, function: functionName } = form.onLoad;
  return [
    element(
      'formLibraries',
      {},
      element('Library', { name: library, libraryUniqueId: bracedIdOf(`${formPath(form)}/library/${library}`) }),
    ),
    element(
      'events',
      {},
      element(
        'event',
        { name: 'onload', application: 'false', active: 'false' },
        element(
          'Handlers',
          {},
          element('Handler', {
            functionName,
            libraryName: library,
            handlerUniqueId: bracedIdOf(`${formPath(form)}/onload/${functionName}`),
            enabled: 'true',
            passExecutionContext: 'true',
            parameters: '',
          }),
        ),
      ),
    ),
  ];
};
