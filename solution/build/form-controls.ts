import type { ControlField, Form } from '../model/define-form';
import { findColumn } from '../model/platform-columns';
import { classIdOf, classIds } from './class-ids';
import { controlUniqueId } from './form-cells';
import { element, leaf, type XmlElement } from './xml';

/** Web, tablet and phone: a control is bound for each, or the platform falls back to its own there. */
const formFactors = [0, 1, 2];

/** `<controlDescriptions>`: which control of ours stands in place of the platform's, and which columns it is bound to. */
export const controlDescriptions = (form: Form): XmlElement | null => {
  const controls = form.tabs
    .flatMap((tab) => tab.columns)
    .flatMap((column) => column.sections)
    .flatMap((section) => section.cells)
    .filter((cell) => cell.kind === 'control');
  return controls.length === 0
    ? null
    : element(
        'controlDescriptions',
        {},
        controls.map((control) => controlDescription(form, control)),
      );
};

const controlDescription = (form: Form, control: ControlField) => {
  const found = findColumn(form.table, control.column);
  return element(
    'controlDescription',
    { forControl: controlUniqueId(form, control.column) },
    element(
      'customControl',
      { id: found === null ? classIds.text : classIdOf(found.kind, found.column) },
      element('parameters', {}, leaf('datafieldname', control.column.toLowerCase())),
    ),
    formFactors.map((formFactor) =>
      element(
        'customControl',
        { formFactor, name: control.control },
        element(
          'parameters',
          {},
          Object.entries(control.parameters).map(([property, column]) => leaf(property, column.toLowerCase())),
        ),
      ),
    ),
  );
};
