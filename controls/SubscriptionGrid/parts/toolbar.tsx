import { CommandBarButton, SearchBox, type IButtonProps } from '@fluentui/react';
import * as React from '../../common/react';
import { useHost } from '../../common/host-context';
import type { Formats } from '../columns/formats';
import type { Painter } from '../columns/painters';
import { useExport } from '../export/use-export';
import type { Grid } from '../state/grid';
import { useGrid } from '../state/use-grid';
import { isEverything, type Grouping } from '../table/wish';
import { everything } from '../table/wish';
import { ColumnsCallout } from './columns-callout';
import { ExportBar } from './export-bar';

type Properties = { readonly grid: Grid; readonly painters: readonly Painter[]; readonly formats: Formats };

/** Buttons keep their height where they stand one below the other. */
const styles = { root: { height: 32 } };

const button = (iconName: string, text: string, more: IButtonProps): React.ReactElement => (
  <CommandBarButton styles={styles} text={text} iconProps={{ iconName }} {...more} />
);

const groupings: readonly (Grouping | null)[] = [null, 'account', 'renewal-month'];

/** Find, group, choose columns, take away filters, take the rows along. */
export const Toolbar = ({ grid, painters, formats }: Properties): React.ReactElement => {
  const { texts } = useHost();
  const grouping = useGrid(grid, ({ wish }) => wish.grouping);
  const isNarrowed = useGrid(grid, ({ wish }) => !isEverything(wish.narrowing));
  const [columnsButton, setColumnsButton] = React.useState<HTMLElement | null>(null);
  const [find, setFind] = React.useState(0);
  const file = useExport(grid, painters);
  const nameOf = (each: Grouping | null): string => texts(each === null ? 'no-groups' : `group-by-${each}`);

  return (
    <div
      role="toolbar"
      aria-label={texts('grid-commands')}
      style={{ display: 'flex', flexWrap: 'wrap', gap: 4, minHeight: 40, paddingBottom: 8 }}
    >
      <SearchBox
        key={find}
        placeholder={texts('find')}
        ariaLabel={texts('find')}
        styles={{ root: { width: 240 } }}
        onFocus={() => grid.prepareFind()}
        onChange={(_, text = '') => grid.narrow({ ...grid.seen().wish.narrowing, find: text })}
      />
      {button('GroupList', nameOf(grouping), {
        menuProps: {
          items: groupings.map((each) => ({
            key: each ?? 'none',
            text: nameOf(each),
            canCheck: true,
            checked: each === grouping,
            onClick: () => grid.group(each),
          })),
        },
      })}
      {button('ColumnOptions', texts('columns'), {
        'aria-haspopup': 'dialog',
        onClick: ({ currentTarget }) => setColumnsButton(currentTarget instanceof HTMLElement ? currentTarget : null),
      })}
      {isNarrowed
        ? button('ClearFilter', texts('clear-filters'), {
            onClick: () => {
              setFind(find + 1);
              grid.narrow(everything);
            },
          })
        : null}
      {button('ExcelDocument', texts('export'), { disabled: file.isLoading, onClick: file.start })}
      {columnsButton === null ? null : <ColumnsCallout grid={grid} target={columnsButton} onClose={() => setColumnsButton(null)} />}
      {file.isLoading ? <ExportBar grid={grid} formats={formats} file={file} /> : null}
    </div>
  );
};
