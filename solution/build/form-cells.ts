import type { Cell, Field, Form, Section, SubGrid } from '../model/define-form';
import { findColumn, logicalNameOf } from '../model/platform-columns';
import { classIdOf, classIds } from './class-ids';
import { bracedIdOf } from './identity';
import { formLabels } from './labels';
import { label, type Label } from '../model/define';
import { viewIdOf } from './views';
import { element, leaf, type XmlElement } from './xml';

/** Rows of a section: cells side by side as far as its columns reach; a tall cell is followed by the empty rows that it covers. */
export const cellRows = (form: Form, sectionPath: string, section: Section): readonly XmlElement[] => {
  const width = section.columns ?? 1;
  const rows: XmlElement[] = [];
  let pending: XmlElement[] = [];
  const flush = () => {
    if (pending.length > 0) rows.push(element('row', {}, pending));
    pending = [];
  };
  for (const cell of section.cells) {
    const height = heightOf(cell);
    if (height > 1) flush();
    pending.push(cellElement(form, sectionPath, cell, width));
    if (height > 1 || pending.length === width) flush();
    for (let row = 1; row < height; row += 1) rows.push(element('row'));
  }
  flush();
  return rows;
};

/** A cell of the form's header, which is always read-only. */
export const headerCell = (form: Form, path: string, field: Field): XmlElement => cellElement(form, path, { ...field, readOnly: true }, 1);

/** The id by which a control of ours is tied to its description; `name` is the column's or the sub-grid's. */
export const controlUniqueId = (form: Form, name: string): string =>
  bracedIdOf(`form/${logicalNameOf(form.table)}/${form.name}/control/${name}`);

/** The words beside a column: its own, unless the form gives others. A column that does not exist is left to the check to name. */
const labelOfField = (form: Form, field: Field): Label => field.label ?? findColumn(form.table, field.column)?.label ?? blank;

const blank = label('', '', '', '');

const timelineHeight = 12;
const heightOf = (cell: Cell): number => {
  if (cell.kind === 'field') return 1;
  return cell.kind === 'timeline' ? timelineHeight : cell.rows;
};

const cellElement = (form: Form, path: string, cell: Cell, sectionWidth: number): XmlElement => {
  const height = heightOf(cell);
  const title = cell.kind === 'field' ? labelOfField(form, cell) : cell.label;
  return element(
    'cell',
    {
      id: bracedIdOf(`${path}/${nameOf(cell)}`),
      showlabel: String(cell.kind === 'field' || cell.kind === 'sub-grid'),
      locklevel: 0,
      ...(height > 1 ? { rowspan: height, colspan: sectionWidth } : {}),
    },
    formLabels(title),
    controlElement(form, cell),
  );
};

const nameOf = (cell: Cell): string => {
  if (cell.kind === 'timeline') return 'timeline';
  return cell.kind === 'sub-grid' ? cell.name : cell.column.toLowerCase();
};

const controlElement = (form: Form, cell: Cell): XmlElement => {
  switch (cell.kind) {
    case 'timeline':
      return element('control', { id: 'notescontrol', classid: classIds.timeline, disabled: 'false' });
    case 'sub-grid':
      return element(
        'control',
        {
          id: cell.name,
          classid: cell.control === undefined ? classIds.subGrid : classIds.customControl,
          indicationOfSubgrid: 'true',
          uniqueid: cell.control === undefined ? undefined : controlUniqueId(form, cell.name),
        },
        element('parameters', {}, subGridParameters(cell)),
      );
    case 'control':
      return element('control', {
        id: cell.column.toLowerCase(),
        classid: classIds.customControl,
        datafieldname: cell.column.toLowerCase(),
        disabled: 'false',
        uniqueid: controlUniqueId(form, cell.column),
      });
    case 'field': {
      const found = findColumn(form.table, cell.column);
      const name = cell.column.toLowerCase();
      return element('control', {
        id: name,
        classid: found === null ? classIds.text : classIdOf(found.kind, found.column),
        datafieldname: name,
        disabled: String(cell.readOnly ?? false),
      });
    }
  }
};

const subGridParameters = (grid: SubGrid): readonly XmlElement[] => {
  const view = viewIdOf(grid.table, grid.view);
  return [
    leaf('TargetEntityType', logicalNameOf(grid.table)),
    leaf('ViewId', view),
    leaf('EnableViewPicker', 'false'),
    leaf('IsUserView', 'false'),
    leaf('RelationshipName', grid.relationship),
    leaf('ViewIds', view),
    leaf('ChartGridMode', 'Grid'),
    leaf('RecordsPerPage', grid.rows),
    leaf('EnableQuickFind', 'false'),
    leaf('EnableJumpBar', 'false'),
    leaf('AutoExpand', 'Fixed'),
    leaf('IsUserChart', 'false'),
    leaf('EnableChartPicker', 'false'),
  ];
};
