import { flagOf, idOf, numberOf } from '../../../dataverse/solution/values';
import { child, children, type XmlElement } from '../../../platform/xml';
import type { FormCell, FormControl } from '../../client/form/form-definition';
import { labelOf } from './labels';

export const cellsOf = (row: XmlElement, languageId: number): readonly FormCell[] =>
  children(row, 'cell').map((cell) => ({
    id: idOf(cell.attributes['id']) ?? '',
    label: labelOf(cell, languageId),
    showLabel: flagOf(cell.attributes['showlabel'], true),
    visible: flagOf(cell.attributes['visible'], true),
    columnSpan: numberOf(cell.attributes['colspan']) ?? 1,
    rowSpan: numberOf(cell.attributes['rowspan']) ?? 1,
    control: controlDefinition(child(cell, 'control')),
  }));

const controlDefinition = (control: XmlElement | undefined): FormControl | null =>
  control
    ? {
        id: control.attributes['id'] ?? '',
        classId: idOf(control.attributes['classid']) ?? '',
        column: control.attributes['datafieldname']?.toLowerCase() ?? null,
        uniqueId: idOf(control.attributes['uniqueid']) ?? null,
        disabled: flagOf(control.attributes['disabled'], false),
        isSubgrid: flagOf(control.attributes['indicationOfSubgrid'], false),
        parameters: Object.fromEntries(children(child(control, 'parameters')).map((each) => [each.name, each.text.trim()])),
      }
    : null;
