import { Spinner } from '@fluentui/react';
import * as React from 'react';
import type { TableDefinition } from '../../../contract/table';
import { ShellCommandBar, type StandardCommand } from '../../commands/command-bar';
import type { CommandContext } from '../../commands/context';
import { DataSetGrid } from '../../pcf/data-set/data-set-grid';
import type { DataSetOptions } from '../../pcf/manifest';
import { useShell } from '../../shell';
import type { RowReference } from '../../views/row-reference';
import type { ShownRows } from '../../views/use-rows';
import { ViewGrid } from '../../views/view-grid';
import { useStore } from '../../xrm/store';
import type { CustomControlBinding } from '../form-definition';
import { recordName } from '../layout/form-head';
import { useFormsHost } from '../host';
import { layoutStyles } from '../layout/layout-styles';
import { lookupView } from '../lookup/search-rows';
import type { PartProps } from './part-of-form';

/** `bindings` name the control that stands for the grid, if one does. */
type SubGridProps = PartProps & { readonly bindings?: readonly CustomControlBinding[] };

/** A control that stands for a grid may say by itself what the grid shows. */
const parametersOf = ({ placed, bindings = [] }: SubGridProps): Readonly<Record<string, string>> => ({
  ...Object.values(bindings[0]?.dataSets ?? {})[0],
  ...placed.control.parameters,
});

/** Rows of another table that point at this row; without a relationship, all rows of the view. */
export const SubGrid = (props: SubGridProps): React.ReactElement => {
  const { tables, text } = useShell();
  const parameters = parametersOf(props);
  const [table, show] = React.useState<TableDefinition | null>(null);
  const name = parameters['TargetEntityType'] ?? '';

  React.useEffect(() => {
    let gone = false;
    void tables.definition(name).then(
      (definition) => gone || show(definition),
      (reason: unknown) => console.error(reason),
    );
    return () => {
      gone = true;
    };
  }, [tables, name]);

  return (
    <div data-control={props.placed.name}>
      {props.placed.cell.showLabel && props.control.label && <h3 className={layoutStyles.sectionTitle}>{props.control.label}</h3>}
      {props.state.id === null ? (
        <p>{text('subgrid.saveFirst')}</p>
      ) : table ? (
        <Rows {...props} table={table} id={props.state.id} />
      ) : (
        <Spinner />
      )}
    </div>
  );
};

const Rows = (props: SubGridProps & { readonly table: TableDefinition; readonly id: string }): React.ReactElement => {
  const { placed, session, state, control, table, id } = props;
  const { text, app } = useShell();
  const { navigation, gridRevision } = useFormsHost();
  const everyGrid = useStore(gridRevision);
  const parameters = parametersOf(props);
  const [rows, setRows] = React.useState<readonly RowReference[]>(nothing);
  const [options, setOptions] = React.useState<DataSetOptions | null>(null);
  const [selection, select] = React.useState<readonly RowReference[]>(nothing);
  const [revision, setRevision] = React.useState(0);

  const relationship = state.table.oneToMany.find(({ name }) => name === parameters['RelationshipName']);
  const view = table.views.find((each) => each.id === plainId(parameters['ViewId'])) ?? lookupView(table);
  const here = React.useMemo(
    (): RowReference => ({ id, name: recordName(state, ''), entityType: state.table.logicalName }),
    [id, state.table, state.saved],
  );
  const again = (): void => setRevision((count) => count + 1);

  const context = React.useMemo(
    (): CommandContext => ({
      location: 'subgrid',
      table,
      primaryControl: session.context,
      selectedControl: { refresh: again, getEntityName: () => table.logicalName },
      record: here,
      selection,
      rows,
      formState: 'Existing',
      value: (column) => session.context.getAttribute(column)?.getValue(),
    }),
    [table, session, here, selection, rows],
  );

  const open = (row: RowReference): void => void navigation.openForm({ entityName: row.entityType, entityId: row.id });
  const newRow = { pageType: 'entityrecord', entityName: table.logicalName } as const;
  const add: StandardCommand = {
    key: 'new',
    text: text('frame.new', { table: table.label }),
    icon: 'Add',
    run: () => void navigation.navigateTo({ ...newRow, data: relationship ? { [relationship.attribute]: [here] } : {} }),
  };
  const mayAdd = app.user.privileges.includes(`prvCreate${table.schemaName}`);
  const refresh: StandardCommand = { key: 'refresh', text: text('command.refresh'), icon: 'Refresh', run: again };

  const grid = {
    table,
    view,
    relatedTo: relationship ? { attribute: relationship.attribute, id } : null,
    revision: revision + everyGrid + state.revision,
    onOpen: open,
    onSelectionChange: select,
    onRows: ({ rows: shown }: ShownRows) => setRows(shown),
  };
  const pageSize = Number(parameters['RecordsPerPage']);
  const bindings = props.bindings ?? view.customControls;
  return (
    <>
      {options?.displayCommandBar !== false && <ShellCommandBar compact standard={[...(mayAdd ? [add] : []), refresh]} context={context} />}
      {bindings.length > 0 ? (
        <DataSetGrid
          {...grid}
          {...(pageSize > 0 ? { pageSize } : {})}
          bindings={bindings}
          name={placed.name}
          label={control.label}
          record={{ id, table: state.table.logicalName, name: here.name }}
          form={state}
          states={session.controlStates}
          onOptions={setOptions}
        />
      ) : (
        <ViewGrid {...grid} compact pageSize={pageSize || 5} />
      )}
    </>
  );
};

const nothing: readonly RowReference[] = [];

const plainId = (id = ''): string => id.replace(/[{}]/g, '').toLowerCase();
