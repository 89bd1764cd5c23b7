import { Callout, DefaultButton, DirectionalHint, Dropdown, FocusTrapZone, PrimaryButton, Stack, Text, TextField } from '@fluentui/react';
import * as React from 'react';
import type { TableDefinition } from '../../contract/table';
import type { ViewColumn } from '../../contract/view';
import { useShell } from '../shell';
import {
  filterKindOf,
  needsValue,
  operatorsOf,
  operatorText,
  type ColumnFilter,
  type FilterKind,
  type FilterOperator,
} from './column-filter';

export type FilterPanelProps = {
  readonly table: TableDefinition;
  readonly column: ViewColumn;
  readonly target: HTMLElement;
  readonly filter: ColumnFilter | null;
  readonly onApply: (filter: ColumnFilter | null) => void;
  readonly onDismiss: () => void;
};

const inputTypes: Readonly<Record<FilterKind, string>> = { text: 'text', number: 'number', date: 'date', choice: 'text' };

/** The small panel by which one column is filtered: a comparison and its value, or choices to tick. Enter applies. */
export const FilterPanel: React.FC<FilterPanelProps> = ({ table, column, target, filter, onApply, onDismiss }) => {
  const { text } = useShell();
  const kind = filterKindOf(column.type);
  const [operator, setOperator] = React.useState<FilterOperator>(filter?.operator ?? operatorsOf(kind)[0] ?? 'eq');
  const [values, setValues] = React.useState<readonly string[]>(filter?.values ?? []);
  const wanted = needsValue(operator);
  const complete = !wanted || values.some((value) => value.trim() !== '');

  const apply = (event: React.FormEvent): void => {
    event.preventDefault();
    if (!complete) return;
    onApply({ column: column.name, operator, values: wanted ? values : [] });
    onDismiss();
  };
  const options = table.attributes[column.name]?.options ?? [];
  const tick = (key: string, on: boolean): void => setValues(on ? [...values, key] : values.filter((value) => value !== key));

  return (
    <Callout
      target={target}
      role="dialog"
      ariaLabel={text('view.filterTitle', { column: column.label })}
      directionalHint={DirectionalHint.bottomLeftEdge}
      isBeakVisible={false}
      gapSpace={4}
      onDismiss={onDismiss}
    >
      <FocusTrapZone isClickableOutsideFocusTrap firstFocusableTarget=".ms-Dropdown">
        <form onSubmit={apply} className="filter-panel">
          <Stack tokens={{ childrenGap: 12 }}>
            <Text variant="mediumPlus" block className="filter-title">
              {text('view.filterTitle', { column: column.label })}
            </Text>
            <Dropdown
              label={text('view.operator')}
              selectedKey={operator}
              options={operatorsOf(kind).map((each) => ({ key: each, text: text(operatorText(each)) }))}
              onChange={(_event, option) => option && setOperator(option.key as FilterOperator)}
            />
            {wanted && kind === 'choice' && (
              <Dropdown
                label={text('view.value')}
                multiSelect
                selectedKeys={[...values]}
                options={options.map(({ value, label }) => ({ key: String(value), text: label }))}
                onChange={(_event, option) => option && tick(String(option.key), option.selected === true)}
              />
            )}
            {wanted && kind !== 'choice' && (
              <TextField
                label={text('view.value')}
                type={inputTypes[kind]}
                value={values[0] ?? ''}
                onChange={(_event, value = '') => setValues([value])}
                autoComplete="off"
              />
            )}
            <Stack horizontal tokens={{ childrenGap: 8 }} horizontalAlign="end">
              <PrimaryButton type="submit" text={text('view.apply')} disabled={!complete} />
              <DefaultButton text={text('view.cancel')} onClick={onDismiss} />
            </Stack>
          </Stack>
        </form>
      </FocusTrapZone>
    </Callout>
  );
};
