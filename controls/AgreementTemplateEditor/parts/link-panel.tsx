import { DefaultButton, PrimaryButton, TextField } from '@fluentui/react';
import type { Editor } from '@tiptap/core';
import * as React from 'react';
import { isLinkField, isMergeField } from '../../../core/templates/merge-fields';
import { useHost } from '../../common/host-context';
import { addressAt, removeLink, setLink } from '../editor/set-link';
import { takeKeyboard } from '../editor/take-keyboard';
import type { MergeFields } from '../state/use-merge-fields';
import { isAllowedAddress } from '../text/sanitise';
import { written } from '../text/written';

type Properties = { readonly editor: Editor; readonly fields: MergeFields; readonly onDone: () => void };

/** Where a link leads to: an address that is typed, or one that each customer's mail brings. */
export const LinkPanel = ({ editor, fields, onDone }: Properties): React.ReactElement => {
  const { texts } = useHost();
  const [address, setAddress] = React.useState(() => addressAt(editor));
  const [isRefused, setRefused] = React.useState(false);
  const done = (work: () => void): void => {
    work();
    onDone();
  };
  const apply = (): void => {
    const href = address.trim();
    if (isAllowedAddress(href)) done(() => setLink(editor, href));
    else setRefused(true);
  };
  const onKeyDown = (event: React.KeyboardEvent): void => {
    if (event.key !== 'Enter' && event.key !== 'Escape') return;
    event.preventDefault();
    event.stopPropagation();
    if (event.key === 'Enter') apply();
    else done(() => takeKeyboard(editor));
  };

  return (
    <div
      role="group"
      aria-label={texts('tool-link')}
      style={{ display: 'flex', flexWrap: 'wrap', alignItems: 'flex-start', gap: 8, padding: '4px 0 8px' }}
    >
      <TextField
        ariaLabel={texts('address')}
        placeholder="https://"
        value={address}
        autoFocus
        onKeyDown={onKeyDown}
        onChange={(_, typed) => setAddress(typed ?? '')}
        {...(isRefused ? { errorMessage: texts('address-refused') } : {})}
        styles={{ root: { flex: '1 1 220px' } }}
      />
      <PrimaryButton text={texts('apply')} onClick={apply} />
      {fields.offered
        .filter((name) => isMergeField(name) && isLinkField(name))
        .map((name) => (
          <DefaultButton key={name} text={fields.readable(name)} onClick={() => done(() => setLink(editor, written(name)))} />
        ))}
      {addressAt(editor) === '' ? null : <DefaultButton text={texts('remove-link')} onClick={() => done(() => removeLink(editor))} />}
      <DefaultButton text={texts('cancel')} onClick={() => done(() => takeKeyboard(editor))} />
    </div>
  );
};
