import type { Form } from '../../../dataverse/solution/types';
import { child, children, parseXml } from '../../../platform/xml';
import type { FormDefinition } from '../../client/form/form-definition';
import { labelIn } from '../label';
import { customControls } from './custom-controls';
import { handlersOf } from './handlers';
import { cellsOf } from './cell';
import { tabDefinition } from './tab';

/** FormXml as the tree that the client renders (power-platform form schema; ids in lower case without braces). */
export const formDefinition = (form: Form, languageId: number): FormDefinition => {
  const root = parseXml(form.xml);
  return {
    id: form.id,
    table: form.table,
    type: form.type,
    label: labelIn(languageId, form.labels),
    header: children(child(child(root, 'header'), 'rows'), 'row').flatMap((row) => cellsOf(row, languageId)),
    tabs: children(child(root, 'tabs'), 'tab').map((tab) => tabDefinition(tab, languageId)),
    libraries: children(child(root, 'formLibraries'), 'Library').flatMap(({ attributes }) => attributes['name'] ?? []),
    handlers: handlersOf(root),
    customControls: customControls(child(root, 'controlDescriptions')),
  };
};
