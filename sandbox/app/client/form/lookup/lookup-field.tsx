import { IconButton, Link, type ITextField } from '@fluentui/react';
import * as React from 'react';
import { recordPage } from '../../page';
import { useShell } from '../../shell';
import { lookupOf, type LookupValue } from '../column-value';
import { inputState, type FieldProps } from '../fields/field-props';
import { ShownValue } from '../fields/shown-value';
import { useFormsHost } from '../host';
import { lookupStyles } from './lookup-styles';
import { LookupSearch } from './lookup-search';

/** A row of another table: searched for as one types, shown as a link. */
export const LookupField = (props: FieldProps & { readonly readOnly: boolean }): React.ReactElement => {
  const { session, attribute, value, id, readOnly, label } = props;
  const { tables } = useShell();
  const chosen = lookupOf(value);
  const search = React.useRef<ITextField>(null);
  const [moved, move] = React.useState<'cleared' | 'chosen' | null>(null);

  React.useEffect(() => {
    // What had the keyboard is gone: it goes to what has taken its place.
    if (moved === 'cleared' && !chosen) search.current?.focus();
    if (moved === 'chosen' && chosen) document.getElementById(id)?.focus();
  }, [moved, chosen?.id]);

  const change = (next: LookupValue | null): void => {
    move(next === null ? 'cleared' : 'chosen');
    session.changeValue(attribute.logicalName, next ? [next] : null);
  };

  if (chosen) return <ChosenRow {...props} chosen={chosen} onClear={readOnly ? null : () => change(null)} />;
  if (readOnly) return <ShownValue {...props} />;
  return (
    <LookupSearch
      id={id}
      inputRef={search}
      label={label}
      tables={attribute.targets.map(({ table }) => table)}
      tableLabel={attribute.targets.map(({ table }) => tables.summary(table)?.pluralLabel ?? table).join(', ')}
      inputState={inputState(props)}
      invalid={props.describedBy !== undefined}
      onChoose={change}
    />
  );
};

const ChosenRow = ({
  id,
  chosen,
  onClear,
  label,
}: FieldProps & { readonly chosen: LookupValue; readonly onClear: (() => void) | null }): React.ReactElement => {
  const { router, text, tables } = useShell();
  const { navigation } = useFormsHost();
  const name = chosen.name || text('view.noName');
  const isOpenable = tables.summary(chosen.entityType) !== null && chosen.entityType !== 'systemuser' && chosen.entityType !== 'team';
  const open = (event: React.MouseEvent): void => {
    if (event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    void navigation.openForm({ entityName: chosen.entityType, entityId: chosen.id });
  };
  return (
    <div className={onClear ? lookupStyles.chosen : lookupStyles.shown} role="group" aria-label={label}>
      {isOpenable ? (
        <Link
          id={id}
          className={lookupStyles.name}
          href={router.address(recordPage(chosen.entityType, chosen.id))}
          onClick={open}
          title={text('lookup.open', { name })}
        >
          {name}
        </Link>
      ) : (
        <span id={id} tabIndex={-1} className={lookupStyles.name}>
          {name}
        </span>
      )}
      {onClear && (
        <IconButton
          iconProps={{ iconName: 'Cancel' }}
          styles={{ root: { width: 24, height: 24 }, icon: { fontSize: 11 } }}
          ariaLabel={text('lookup.clear', { name })}
          title={text('lookup.clear', { name })}
          onClick={onClear}
        />
      )}
    </div>
  );
};
