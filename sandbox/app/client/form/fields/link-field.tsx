import { IconButton } from '@fluentui/react';
import * as React from 'react';
import { useShell } from '../../shell';
import type { FieldProps } from './field-props';
import { fieldStyles } from './field-styles';
import { ShownValue } from './shown-value';
import { TextInput } from './text-field';
import type { Reading } from './use-typed-text';

export type LinkKind = 'email' | 'phone' | 'url';

const actions = {
  email: { icon: 'Mail', text: 'field.sendMail', address: (value: string) => `mailto:${value}` },
  phone: { icon: 'Phone', text: 'field.call', address: (value: string) => `tel:${value.replace(/[^\d+]/g, '')}` },
  url: { icon: 'Globe', text: 'field.openUrl', address: (value: string) => value },
} as const;

/** E-mail address, phone number or web address, with the button that uses it. */
export const LinkField = (props: FieldProps & { readonly kind: LinkKind; readonly readOnly: boolean }): React.ReactElement => {
  const { text } = useShell();
  const { kind, readOnly, value } = props;
  const action = actions[kind];
  const link = typeof value === 'string' && value !== '' ? value : null;
  const read = (typed: string): Reading => {
    const trimmed = typed.trim();
    if (kind === 'email' && trimmed !== '' && !/^[^\s@]+@[^\s@]+$/.test(trimmed)) return { fault: text('field.email') };
    if (kind === 'url' && trimmed !== '' && !/^[a-z]+:/i.test(trimmed)) return { value: `https://${trimmed}` };
    if (kind === 'url' && trimmed !== '' && !/^https?:\/\/\S/i.test(trimmed)) return { fault: text('field.url') };
    return { value: trimmed === '' ? null : typed };
  };
  return (
    <div className={fieldStyles.row}>
      <div className={fieldStyles.grow}>{readOnly ? <ShownValue {...props} /> : <TextInput {...props} readText={read} />}</div>
      {link !== null && (
        <IconButton
          iconProps={{ iconName: action.icon }}
          href={action.address(link)}
          {...(kind === 'url' ? { target: '_blank', rel: 'noopener noreferrer' } : {})}
          ariaLabel={text(action.text, { value: link })}
          title={text(action.text, { value: link })}
        />
      )}
    </div>
  );
};
