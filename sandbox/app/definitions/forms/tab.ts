import { flagOf, idOf } from '../../../dataverse/solution/values';
import { child, children, type XmlElement } from '../../../platform/xml';
import type { FormColumn, FormSection, FormTab } from '../../client/form/form-definition';
import { cellsOf } from './cell';
import { labelOf } from './labels';

export const tabDefinition = (tab: XmlElement, languageId: number): FormTab => ({
  id: idOf(tab.attributes['id']) ?? '',
  name: tab.attributes['name'] ?? '',
  label: labelOf(tab, languageId),
  showLabel: flagOf(tab.attributes['showlabel'], true),
  visible: flagOf(tab.attributes['visible'], true),
  expanded: flagOf(tab.attributes['expanded'], true),
  columns: children(child(tab, 'columns'), 'column').map((column) => columnDefinition(column, languageId)),
});

const columnDefinition = (column: XmlElement, languageId: number): FormColumn => ({
  width: column.attributes['width'] ?? '100%',
  sections: children(child(column, 'sections'), 'section').map((section) => sectionDefinition(section, languageId)),
});

const sectionDefinition = (section: XmlElement, languageId: number): FormSection => ({
  id: idOf(section.attributes['id']) ?? '',
  name: section.attributes['name'] ?? '',
  label: labelOf(section, languageId),
  showLabel: flagOf(section.attributes['showlabel'], true),
  visible: flagOf(section.attributes['visible'], true),
  columns: Math.max(1, section.attributes['columns']?.length ?? 1),
  rows: children(child(section, 'rows'), 'row').map((row) => cellsOf(row, languageId)),
});
