import * as React from 'react';
import { useShell } from '../../shell';
import { dirtyColumns } from '../form-faults';
import { useFormats } from '../host';
import type { FormSession } from '../form-session';
import type { FormState } from '../form-state';
import { FormSelector } from './form-selector';
import { FormTabs } from './form-tabs';
import { layoutStyles } from './layout-styles';

type FormHeadProps = { readonly session: FormSession; readonly state: FormState; readonly titleId: string; readonly inDialog: boolean };

/** What the row is called, whether it is saved, a few facts, and the tabs. */
export const FormHead = ({ session, state, titleId, inDialog }: FormHeadProps): React.ReactElement => (
  <div className={layoutStyles.head}>
    <div className={layoutStyles.headTop}>
      <div className={layoutStyles.titleBox}>
        <h1 id={titleId} className={layoutStyles.title}>
          <RecordName state={state} /> <SaveMark state={state} />
        </h1>
        <div className={layoutStyles.tableName}>{state.table.label}</div>
        {!inDialog && <FormSelector state={state} />}
      </div>
      <Facts state={state} />
    </div>
    <FormTabs session={session} state={state} />
  </div>
);

/** The saved name; a new row is named after its table. */
export const recordName = (state: FormState, newName: string): string => {
  const name = state.saved[state.table.primaryName];
  return typeof name === 'string' && name !== '' ? name : newName;
};

const RecordName = ({ state }: { readonly state: FormState }): React.ReactElement => {
  const { text } = useShell();
  return <>{recordName(state, state.id === null ? text('frame.new', { table: state.table.label }) : text('view.noName'))}</>;
};

const SaveMark = ({ state }: { readonly state: FormState }): React.ReactElement => {
  const { text } = useShell();
  const word =
    state.busy === 'saving' ? 'form.saving' : state.id === null || dirtyColumns(state).length > 0 ? 'form.unsaved' : 'form.saved';
  return (
    <span className={layoutStyles.mark} role="status">
      – {text(word)}
    </span>
  );
};

/** The header's own cells, by their own labels where they have any; where the form has none, status reason and owner. */
const Facts = ({ state }: { readonly state: FormState }): React.ReactElement => {
  const formats = useFormats();
  const own = state.form.header.flatMap(({ control, label }) => (control?.column ? [{ name: control.column, label }] : []));
  const facts = own.length > 0 ? own : usualFacts;
  return (
    <dl className={layoutStyles.facts}>
      {facts.map(({ name, label }) => {
        const attribute = state.columns[name]?.attribute;
        return attribute === undefined ? null : (
          <div key={name} className={layoutStyles.fact}>
            <dd className={layoutStyles.factValue}>{formats.formatValue(state.values[name] ?? null, attribute, state.values) || '---'}</dd>
            <dt className={layoutStyles.factLabel}>{label || attribute.label}</dt>
          </div>
        );
      })}
    </dl>
  );
};

const usualFacts = ['statuscode', 'ownerid'].map((name) => ({ name, label: '' }));
