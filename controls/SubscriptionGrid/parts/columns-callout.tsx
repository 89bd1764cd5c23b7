import { Callout, Checkbox, DefaultButton, IconButton } from '@fluentui/react';
import * as React from '../../common/react';
import { Buttons } from '../../common/card';
import { useTexts } from '../../common/host-context';
import type { Grid } from '../state/grid';
import { asTheView, moved, toggled } from '../state/layout';
import { useGrid } from '../state/use-grid';
import type { Column } from '../table/column';

type Properties = { readonly grid: Grid; readonly target: HTMLElement; readonly onClose: () => void };

/** Which columns are shown, and in what order. */
export const ColumnsCallout = ({ grid, target, onClose }: Properties): React.ReactElement => {
  const texts = useTexts();
  const { columns, shownColumns: shown } = useGrid(grid, (seen) => seen);
  const move = (name: string, before: Column | undefined): void =>
    grid.arrange(moved(grid.seen().layout, columns, name, before?.name ?? null));
  const isShown = (name: string): boolean => shown.some((column) => column.name === name);
  return (
    <Callout target={target} onDismiss={onClose} setInitialFocus gapSpace={2} role="dialog" ariaLabel={texts('columns')}>
      <div style={{ padding: 16, minWidth: 280 }}>
        {columns.map(({ name, title }, place) => (
          <div key={name} style={{ display: 'flex', alignItems: 'center', gap: 4 }}>
            <Checkbox
              label={title}
              checked={isShown(name)}
              disabled={isShown(name) && shown.length === 1}
              onChange={() => grid.arrange(toggled(grid.seen().layout, name))}
              styles={{ root: { flex: 1 } }}
            />
            {arrow('Up', texts('move-up', title), place === 0, () => move(name, columns[place - 1]))}
            {arrow('Down', texts('move-down', title), place === columns.length - 1, () => move(name, columns[place + 2]))}
          </div>
        ))}
        <Buttons>
          <DefaultButton text={texts('as-the-view')} onClick={() => grid.arrange(asTheView)} />
        </Buttons>
      </div>
    </Callout>
  );
};

const arrow = (iconName: string, ariaLabel: string, disabled: boolean, onClick: () => void): React.ReactElement => (
  <IconButton iconProps={{ iconName }} ariaLabel={ariaLabel} disabled={disabled} allowDisabledFocus onClick={onClick} />
);
