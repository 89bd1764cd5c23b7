import { getId, TextField } from '@fluentui/react';
import * as React from 'react';
import { useHost } from '../../common/host-context';
import type { Account } from '../rows/accounts';
import { useAccountSearch } from '../state/use-account-search';
import { OptionList, optionId } from '../../common/option-list';
import { Spoken } from '../../common/spoken';

/** Finds an account by its name: a combo box with a list. */
export const AccountSearch = ({ onChoose }: { readonly onChoose: (account: Account) => void }): React.ReactElement => {
  const { texts } = useHost();
  const [id] = React.useState(() => getId('account-search'));
  const [typed, setTyped] = React.useState('');
  const [isOpen, setOpen] = React.useState(false);
  const [active, setActive] = React.useState(0);
  const { found, isFailed } = useAccountSearch(typed, isOpen);
  const isListed = isOpen && found.length > 0;
  const count = texts('accounts-found', found.length);
  const current = Math.min(active, found.length - 1);

  const choose = (account: Account | undefined): void => {
    if (account === undefined) return;
    setTyped(account.name);
    setOpen(false);
    onChoose(account);
  };
  const onKeyDown = (event: React.KeyboardEvent): void => {
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault();
      if (isListed) setActive((current + (event.key === 'ArrowDown' ? 1 : found.length - 1)) % found.length);
      setOpen(true);
    } else if (event.key === 'Enter' && isListed) choose(found[current]);
    else if (event.key === 'Escape' && isOpen) {
      event.stopPropagation();
      setOpen(false);
    }
  };

  return (
    <div style={{ position: 'relative' }}>
      <TextField
        label={texts('preview-account')}
        placeholder={texts('account-hint')}
        role="combobox"
        autoComplete="off"
        aria-autocomplete="list"
        aria-expanded={isListed}
        {...(isListed ? { 'aria-controls': id, 'aria-activedescendant': optionId(id, current) } : {})}
        {...(isOpen && isFailed ? { errorMessage: texts('not-loaded') } : {})}
        description={isOpen && found.length === 0 && typed !== '' ? count : ''}
        value={typed}
        onClick={() => setOpen(true)}
        onBlur={() => setOpen(false)}
        onKeyDown={onKeyDown}
        onChange={(_, text) => {
          setTyped(text ?? '');
          setActive(0);
          setOpen(true);
        }}
      />
      {isListed ? (
        <OptionList
          id={id}
          label={texts('accounts')}
          options={found.map(({ id: key, name }) => ({ key, text: name }))}
          active={current}
          style={{ top: '100%', left: 0, right: 0 }}
          onChoose={(key) => choose(found.find((account) => account.id === key))}
        />
      ) : null}
      <Spoken>{isOpen && !isFailed ? count : ''}</Spoken>
    </div>
  );
};
