import type { Cell, ControlField, Form, SubGrid } from '../model/define-form';
import { findColumn } from '../model/platform-columns';
import { classIdOf, classIds } from './class-ids';
import { inPlaceOf } from './control-description';
import { controlUniqueId } from './form-cells';
import { listElement } from './grid-controls';
import { element, leaf, type XmlElement } from './xml';

/** `<controlDescriptions>`: which control of ours stands in place of the platform's, and which columns or rows it is given. */
export const controlDescriptions = (form: Form): XmlElement | null => {
  const cells: readonly Cell[] = form.tabs
    .flatMap((tab) => tab.columns)
    .flatMap((column) => column.sections)
    .flatMap((section) => section.cells);
  const descriptions = cells.flatMap((cell) => {
    if (cell.kind === 'control') return [fieldControl(form, cell)];
    return cell.kind === 'sub-grid' ? gridControl(form, cell) : [];
  });
  return descriptions.length === 0 ? null : element('controlDescriptions', {}, descriptions);
};

const fieldControl = (form: Form, control: ControlField) => {
  const found = findColumn(form.table, control.column);
  return element(
    'controlDescription',
    { forControl: controlUniqueId(form, control.column) },
    inPlaceOf(
      {
        classId: found === null ? classIds.text : classIdOf(found.kind, found.column),
        parameters: [leaf('datafieldname', control.column.toLowerCase())],
      },
      control.control,
      Object.entries(control.parameters).map(([property, column]) => leaf(property, column.toLowerCase())),
    ),
  );
};

const gridControl = (form: Form, grid: SubGrid): readonly XmlElement[] =>
  grid.control === undefined
    ? []
    : [
        element(
          'controlDescription',
          { forControl: controlUniqueId(form, grid.name) },
          inPlaceOf({ classId: classIds.subGrid, parameters: [] }, grid.control.control, [listElement(grid.control, grid)]),
        ),
      ];
