import { Spinner } from '@fluentui/react';
import * as React from 'react';
import type { TableDefinition } from '../../../contract/table';
import { ShellCommandBar, type StandardCommand } from '../../commands/command-bar';
import type { CommandContext } from '../../commands/context';
import { useShell } from '../../shell';
import type { RowReference } from '../../views/row-reference';
import { ViewGrid } from '../../views/view-grid';
import { useStore } from '../../xrm/store';
import { recordName } from '../layout/form-head';
import { useFormsHost } from '../host';
import { layoutStyles } from '../layout/layout-styles';
import { lookupView } from '../lookup/search-rows';
import type { PartProps } from './part-of-form';

/** Rows of another table that point at this row; without a relationship, all rows of the view. */
export const SubGrid = (props: PartProps): React.ReactElement => {
  const { tables, text } = useShell();
  const { parameters } = props.placed.control;
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

const Rows = ({
  placed,
  session,
  state,
  table,
  id,
}: PartProps & { readonly table: TableDefinition; readonly id: string }): React.ReactElement => {
  const { text, app } = useShell();
  const { navigation, gridRevision } = useFormsHost();
  const everyGrid = useStore(gridRevision);
  const { parameters } = placed.control;
  const [selection, select] = React.useState<readonly RowReference[]>([]);
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
      rows: [],
      formState: 'Existing',
      value: (column) => session.context.getAttribute(column)?.getValue(),
    }),
    [table, session, here, selection],
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

  return (
    <>
      <ShellCommandBar compact standard={[...(mayAdd ? [add] : []), refresh]} context={context} />
      <ViewGrid
        compact
        table={table}
        view={view}
        pageSize={Number(parameters['RecordsPerPage']) || 5}
        revision={revision + everyGrid + state.revision}
        {...(relationship ? { relatedTo: { attribute: relationship.attribute, id } } : {})}
        onOpen={open}
        onSelectionChange={select}
      />
    </>
  );
};

const plainId = (id = ''): string => id.replace(/[{}]/g, '').toLowerCase();
