import { SearchBox } from '@fluentui/react';
import * as React from 'react';
import type { TableDefinition } from '../../contract/table';
import type { ViewDefinition } from '../../contract/view';
import { ShellCommandBar, type StandardCommand } from '../commands/command-bar';
import type { CommandContext } from '../commands/context';
import { mayDo } from '../commands/privileges';
import { DataSetGrid } from '../pcf/data-set/data-set-grid';
import type { DataSetOptions } from '../pcf/manifest';
import { useTitle } from '../frame/title';
import { recordPage } from '../page';
import { useShell } from '../shell';
import { choosableViews } from './choose-view';
import { createGridControl } from './grid-control';
import type { RowReference } from './row-reference';
import { useDeleteRows } from './use-delete-rows';
import type { ShownRows } from './use-rows';
import { useSettled } from './use-settled';
import { ViewGrid } from './view-grid';
import { ViewSelector } from './view-selector';

/** How long a person may pause while typing before the quick find asks, in milliseconds. */
const typingPause = 400;
const nothing: readonly RowReference[] = [];
const allShown: DataSetOptions = { displayCommandBar: true, displayViewSelector: true, displayQuickFind: true };

/** A table's rows by a view, with the commands for them. */
export const TableList: React.FC<{ readonly table: TableDefinition; readonly view: ViewDefinition }> = ({ table, view }) => {
  const { app, router, text } = useShell();
  const [words, setWords] = React.useState('');
  const asked = useSettled(words, typingPause);
  const [selection, setSelection] = React.useState(nothing);
  const [revision, setRevision] = React.useState(0);
  const [ribbonTurn, setRibbonTurn] = React.useState(0);
  const [options, setOptions] = React.useState<DataSetOptions>(allShown);
  const [rows, setRows] = React.useState<ShownRows | null>(null);
  const refresh = React.useCallback(() => setRevision((count) => count + 1), []);
  const deleteRows = useDeleteRows(table, refresh);
  useTitle(view.name);

  const context = React.useMemo((): CommandContext => {
    const shown = rows?.rows ?? nothing;
    const control = createGridControl({
      table,
      view,
      rows: shown,
      selection,
      total: rows?.total ?? null,
      fetchXml: rows?.fetchXml ?? view.fetchXml,
      refresh,
      refreshRibbon: () => setRibbonTurn((count) => count + 1),
    });
    const onList = { location: 'grid' as const, record: null, formState: null, value: () => undefined };
    return { ...onList, table, primaryControl: control, selectedControl: control, selection, rows: shown };
    // A new turn makes a new context, by which rules are asked again.
  }, [table, view, rows, selection, refresh, ribbonTurn]);

  const may = (privilege: string): boolean => mayDo(privilege, table.logicalName, app);
  const commands: StandardCommand[] = [
    ...(may('Create')
      ? [{ key: 'new', text: text('command.new'), icon: 'Add', run: () => void router.go(recordPage(table.logicalName, null)) }]
      : []),
    ...(selection.length > 0 && may('Delete')
      ? [{ key: 'delete', text: text('command.delete'), icon: 'Delete', run: () => void deleteRows(selection) }]
      : []),
    { key: 'refresh', text: text('command.refresh'), icon: 'Refresh', run: refresh },
  ];

  const grid = {
    table,
    view,
    words: asked,
    revision,
    onOpen: (row: RowReference) => void router.go(recordPage(row.entityType, row.id)),
    onSelectionChange: setSelection,
    onRows: setRows,
  };
  return (
    <>
      <ShellCommandBar standard={commands} context={context} />
      <div className="card list">
        <div className="list-head">
          <ViewSelector
            views={choosableViews(table)}
            view={view}
            onChoose={(chosen) => void router.go({ kind: 'list', table: table.logicalName, viewId: chosen.id })}
          />
          {(view.customControls.length === 0 || options.displayQuickFind) && (
            <SearchBox
              className="quick-find"
              placeholder={text('view.quickFind')}
              ariaLabel={text('view.quickFind')}
              iconProps={{ iconName: 'Search' }}
              value={words}
              onChange={(_event, value = '') => setWords(value)}
            />
          )}
        </div>
        {view.customControls.length > 0 ? (
          <DataSetGrid {...grid} bindings={view.customControls} name="crmGrid" label={view.name} fills onOptions={setOptions} />
        ) : (
          <ViewGrid {...grid} />
        )}
      </div>
    </>
  );
};
