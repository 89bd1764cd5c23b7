import * as React from '../../common/react';
import { ComboBox } from '../../common/combo-box';
import { useHost } from '../../common/host-context';
import type { Account } from '../rows/accounts';
import { useAccountSearch } from '../state/use-account-search';

/** Finds an account by its name. */
export const AccountSearch = ({ onChoose }: { readonly onChoose: (account: Account) => void }): React.ReactElement => {
  const { texts } = useHost();
  const [typed, setTyped] = React.useState('');
  const [isOpen, setOpen] = React.useState(false);
  const { found, isFailed } = useAccountSearch(typed, isOpen);
  const count = texts('accounts-found', found.length);
  return (
    <ComboBox
      label={texts('preview-account')}
      hint={texts('account-hint')}
      listLabel={texts('accounts')}
      typed={typed}
      isOpen={isOpen}
      found={found}
      optionOf={({ id, name }) => ({ key: id, text: name })}
      description={isOpen && found.length === 0 && typed !== '' ? count : ''}
      fault={isOpen && isFailed ? texts('not-loaded') : null}
      spoken={isOpen && !isFailed ? count : ''}
      onType={setTyped}
      onOpen={setOpen}
      onChoose={(account) => {
        setTyped(account.name);
        onChoose(account);
      }}
    />
  );
};
