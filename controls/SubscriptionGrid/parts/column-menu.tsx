import { ContextualMenu, type IContextualMenuItem } from '@fluentui/react';
import * as React from '../../common/react';
import { useTexts } from '../../common/host-context';
import { attributes } from '../columns/attributes';
import type { Grid } from '../state/grid';
import { moved, resized, toggled } from '../state/layout';
import type { Column } from '../table/column';
import type { Grouping } from '../table/wish';

type Properties = {
  readonly grid: Grid;
  readonly column: Column;
  readonly target: HTMLElement;
  readonly onFilter: () => void;
  readonly onClose: () => void;
};

/** How far one press makes a column wider or narrower, in pixels. */
const stride = 32;

/** All that can be done with a column, so that nothing needs a pointer. */
export const ColumnMenu = ({ grid, column, target, onFilter, onClose }: Properties): React.ReactElement => {
  const texts = useTexts();
  const item = (key: string, icon: string, onClick: () => void, disabled = false): IContextualMenuItem => ({
    key,
    text: texts(key),
    iconProps: { iconName: icon },
    onClick,
    disabled,
  });
  const { shownColumns, layout, columns } = grid.seen();
  const place = shownColumns.findIndex(({ name }) => name === column.name);
  const sort = (isDescending: boolean): void => grid.sort({ column: column.name, kind: column.kind, isDescending });
  const moveBefore = (neighbour: Column | undefined): void => grid.arrange(moved(layout, columns, column.name, neighbour?.name ?? null));
  const grouping = groupings[column.attribute];

  const items: IContextualMenuItem[] = [
    item('sort-ascending', 'SortUp', () => sort(false), !column.isSortable),
    item('sort-descending', 'SortDown', () => sort(true), !column.isSortable),
    item('filter', 'Filter', onFilter),
    ...(grouping === undefined ? [] : [item(`group-by-${grouping}`, 'GroupList', () => grid.group(grouping))]),
    item('move-left', 'Back', () => moveBefore(shownColumns[place - 1]), place === 0),
    item('move-right', 'Forward', () => moveBefore(shownColumns[place + 2]), place === shownColumns.length - 1),
    item('wider', 'Add', () => grid.arrange(resized(layout, column.name, column.width + stride))),
    item('narrower', 'Remove', () => grid.arrange(resized(layout, column.name, column.width - stride))),
    item('hide', 'Hide', () => grid.arrange(toggled(layout, column.name)), shownColumns.length === 1),
  ];
  return <ContextualMenu items={items} target={target} onDismiss={onClose} shouldFocusOnMount />;
};

const groupings: Readonly<Record<string, Grouping>> = { [attributes.customer]: 'account', [attributes.renewsOn]: 'renewal-month' };
