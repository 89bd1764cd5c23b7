import * as React from 'react';
import { controlKind, type ControlKind } from './class-ids';
import { ChoiceField, ChoicesField } from './fields/choice-field';
import { DateField } from './fields/date-field';
import type { FieldProps } from './fields/field-props';
import { LinkField } from './fields/link-field';
import { NumberField } from './fields/number-field';
import { ShownValue } from './fields/shown-value';
import { TextInput } from './fields/text-field';
import { LookupField } from './lookup/lookup-field';

/** Draws one column by its type and format; the class id of the form only tells what the type does not. */
export const FormField = (props: FieldProps & { readonly classId: string; readonly readOnly: boolean }): React.ReactElement => {
  const { attribute, readOnly } = props;
  switch (attribute.type) {
    case 'lookup':
    case 'customer':
    case 'owner':
      return <LookupField {...props} />;
    case 'string': {
      const kind = linkKind(attribute.format, controlKind(props.classId));
      if (kind) return <LinkField {...props} kind={kind} />;
      return readOnly ? <ShownValue {...props} /> : <TextInput {...props} multiline={attribute.format === 'textarea'} />;
    }
    case 'memo':
      return readOnly ? <ShownValue {...props} multiline /> : <TextInput {...props} multiline />;
    case 'uniqueidentifier':
    case 'entityname':
      return <ShownValue {...props} />;
    default:
      return readOnly ? <ShownValue {...props} /> : <EditableField {...props} />;
  }
};

const EditableField = (props: FieldProps): React.ReactElement => {
  switch (props.attribute.type) {
    case 'datetime':
      return <DateField {...props} />;
    case 'boolean':
    case 'picklist':
    case 'state':
    case 'status':
      return <ChoiceField {...props} />;
    case 'multiselectpicklist':
      return <ChoicesField {...props} />;
    default:
      return <NumberField {...props} />;
  }
};

const linkKind = (format: string | null, kind: ControlKind | null): 'email' | 'phone' | 'url' | null => {
  for (const link of ['email', 'phone', 'url'] as const) if (format === link || kind === link) return link;
  return null;
};
