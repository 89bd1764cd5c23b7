import * as React from 'react';
import type { TableDefinition } from '../../../contract/table';
import type { ViewDefinition } from '../../../contract/view';
import type { CustomControlBinding } from '../../form/form-definition';
import type { FormState } from '../../form/form-state';
import { useFormsHost } from '../../form/host';
import { useShell } from '../../shell';
import type { RowReference } from '../../views/row-reference';
import type { ShownRows } from '../../views/use-rows';
import { NotInClientApi } from '../../xrm/refusing';
import type { ControlRecord } from '../context';
import { ControlBox } from '../control-box';
import type { LoadedControl } from '../load-control';
import type { DataSetOptions } from '../manifest';
import { createParameters } from '../parameters';
import { WithControl } from '../with-control';
import { GridDataSet, type DataSetQuestion } from './data-set';

export type DataSetGridProps = {
  /** The control that stands for the grid, once for each form factor. */
  readonly bindings: readonly CustomControlBinding[];
  readonly table: TableDefinition;
  readonly view: ViewDefinition;
  /** Only rows whose lookup `attribute` points to this row: a sub-grid on its form. */
  readonly relatedTo?: { readonly attribute: string; readonly id: string } | null;
  /** Words of a quick find. */
  readonly words?: string;
  readonly pageSize?: number;
  /** Another number asks for the rows again. */
  readonly revision?: number;
  readonly name: string;
  readonly label: string;
  /** The row of the form; on a table's own page there is none. */
  readonly record?: ControlRecord;
  readonly form?: FormState | null;
  /** Takes the height that the page leaves. */
  readonly fills?: boolean;
  /** Where `setControlState` keeps; a form has a place of its own for as long as it is open. */
  readonly states?: Map<string, ComponentFramework.Dictionary>;
  readonly onOpen: (row: RowReference) => void;
  readonly onSelectionChange?: (rows: readonly RowReference[]) => void;
  /** After each answer of the server. */
  readonly onRows?: (rows: ShownRows) => void;
  /** What the control wants to have around it, once it is known. */
  readonly onOptions?: (options: DataSetOptions) => void;
};

/** The platform's own setting for rows on a page. */
const usualPageSize = 50;

/** Until the page is loaded anew. */
const ofPages = new Map<string, ComponentFramework.Dictionary>();

/** A code component in the place of a grid: it gets the view's rows as its data set. */
export const DataSetGrid = (props: DataSetGridProps): React.ReactElement => (
  <WithControl bindings={props.bindings}>{(binding, loaded) => <DataSetView {...props} binding={binding} loaded={loaded} />}</WithControl>
);

type DataSetViewProps = DataSetGridProps & { readonly binding: CustomControlBinding; readonly loaded: LoadedControl };

const DataSetView = (props: DataSetViewProps): React.ReactElement => {
  const { binding, loaded, table, view, name, label, form = null, fills = false, states = ofPages, onOptions } = props;
  const { formats } = useFormsHost();
  const { manifest } = loaded;
  const [declared, ...others] = manifest.dataSets;
  if (!declared || others.length > 0) throw new NotInClientApi(`grids by a control with ${manifest.dataSets.length} data sets`);
  const { dataSet, revision } = useDataSet(props);
  React.useEffect(() => onOptions?.(declared.options), [declared]);

  return (
    <ControlBox
      loaded={loaded}
      name={name}
      label={label}
      isDisabled={false}
      isVisible
      fills={fills}
      record={props.record ?? { id: '', table: table.logicalName, name: view.name }}
      kept={states.get(name) ?? {}}
      onKeep={(kept) => states.set(name, kept)}
      parameters={() => ({ ...createParameters(manifest, binding, form, formats, false), [declared.name]: dataSet.api })}
      watched={{ dataset: revision }}
      onOutputs={() => undefined}
    />
  );
};

/** The data set behind the control, which lives as long as the control does; what it tells draws the control again. */
const useDataSet = (props: DataSetGridProps): { readonly dataSet: GridDataSet; readonly revision: number } => {
  const { table, view, relatedTo = null, words = '', pageSize = usualPageSize, revision = 0, label } = props;
  const shell = useShell();
  const latest = React.useRef(props);
  latest.current = props;
  const [shown, show] = React.useState(0);
  const question: DataSetQuestion = { table, view, relatedTo, words, pageSize, title: label || view.name };
  const [dataSet] = React.useState((): GridDataSet => {
    const made: GridDataSet = new GridDataSet(shell, question, {
      changed: () => {
        show(made.revision);
        if (!made.api.loading) latest.current.onRows?.({ rows: made.rows, total: made.total, fetchXml: made.fetchXml });
      },
      open: (row) => latest.current.onOpen(row),
      selected: (rows) => latest.current.onSelectionChange?.(rows),
    });
    return made;
  });

  React.useEffect(() => {
    dataSet.ask(question);
  }, [dataSet, table, view, relatedTo?.attribute, relatedTo?.id, words, pageSize]);
  const isFirst = React.useRef(true);
  React.useEffect(() => {
    if (!isFirst.current) dataSet.refresh();
    isFirst.current = false;
  }, [dataSet, revision]);
  React.useEffect(() => () => dataSet.stop(), [dataSet]);
  return { dataSet, revision: shown };
};
