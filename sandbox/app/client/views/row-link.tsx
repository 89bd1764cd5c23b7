import { Link } from '@fluentui/react';
import * as React from 'react';
import { recordPage } from '../page';
import { useShell } from '../shell';
import type { RowReference } from './row-reference';

/** `onOpen` takes the place of going to the row's page. */
type RowLinkProps = { readonly target: RowReference; readonly onOpen?: (row: RowReference) => void };

/** A row's name. A plain click opens it here; a new tab and copying the address work as with any link. */
export const RowLink: React.FC<RowLinkProps> = ({ target, onOpen }) => {
  const { router } = useShell();
  const page = recordPage(target.entityType, target.id);
  const open = (event: React.MouseEvent): void => {
    if (event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    event.stopPropagation();
    if (onOpen) onOpen({ id: target.id, name: target.name, entityType: target.entityType });
    else void router.go(page);
  };
  return (
    <Link href={router.address(page)} onClick={open} title={target.name} data-selection-disabled>
      {target.name}
    </Link>
  );
};
