import { ActionButton } from '@fluentui/react';
import * as React from 'react';
import { recordPage } from '../../page';
import { useShell } from '../../shell';
import type { FormState } from '../form-state';

/** Which of the table's main forms is shown; without a choice there is nothing to show. */
export const FormSelector = ({ state }: { readonly state: FormState }): React.ReactElement | null => {
  const { router, text } = useShell();
  const { table, form, id } = state;
  const forms = table.forms.filter(({ type }) => type === 'main');
  if (forms.length < 2) return null;
  const items = forms.map((each) => ({
    key: each.id,
    text: each.label,
    canCheck: true,
    isChecked: each.id === form.id,
    onClick: () => void router.go(recordPage(table.logicalName, id, { formId: each.id })),
  }));
  return (
    <ActionButton
      text={form.label}
      ariaLabel={text('form.choose', { form: form.label })}
      menuProps={{ items }}
      styles={{ root: { height: 24, padding: 0, fontSize: 12 }, label: { margin: 0 } }}
    />
  );
};
