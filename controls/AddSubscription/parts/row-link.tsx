import * as React from '../../common/react';
import { ActionLink } from '../../common/action-link';
import { useHost } from '../../common/host-context';
import type { MendedOn } from '../state/mended-on';

/** Opens the row on which something is mended in a window of its own, so that the order stays as it is. */
export const RowLink = ({ row: { table, id, link } }: { readonly row: MendedOn }): React.ReactElement => {
  const { clientUrl, texts } = useHost();
  return (
    <ActionLink href={`${clientUrl}/main.aspx?pagetype=entityrecord&etn=${table}&id=${id}`} target="_blank" rel="noopener">
      {texts(link)}
    </ActionLink>
  );
};
