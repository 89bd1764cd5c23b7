import * as React from 'react';
import { useShell } from '../../shell';
import type { PlacedControl } from '../form-controls';
import type { FormSession } from '../form-session';
import { isReadOnly } from '../form-session';
import type { ControlState, FormState, RequiredLevel } from '../form-state';
import { FormField } from '../form-field';
import { errorOf, isMissing } from '../form-faults';
import { controlKind } from '../class-ids';
import { PartOfForm } from '../parts/part-of-form';
import { layoutStyles } from './layout-styles';

/** One cell: a field with its label and message, or a part that is no field (sub-grid, timeline, custom control …). */
export const FormCellView = ({
  placed,
  session,
  state,
}: {
  readonly placed: PlacedControl;
  readonly session: FormSession;
  readonly state: FormState;
}) => {
  const control = state.controls[placed.name];
  if (!control?.visible) return null;
  const { control: definition } = placed;
  const isField = definition.column !== null && state.columns[definition.column] !== undefined && !isCustom(placed, state);
  return isField ? (
    <FieldCell placed={placed} session={session} state={state} control={control} />
  ) : (
    <PartOfForm placed={placed} session={session} state={state} control={control} />
  );
};

const isCustom = ({ control }: PlacedControl, state: FormState): boolean =>
  controlKind(control.classId) === 'subgrid' ||
  (control.uniqueId !== null && (state.form.customControls[control.uniqueId]?.length ?? 0) > 0);

type FieldCellProps = {
  readonly placed: PlacedControl;
  readonly session: FormSession;
  readonly state: FormState;
  readonly control: ControlState;
};

const FieldCell = ({ placed, session, state, control }: FieldCellProps): React.ReactElement | null => {
  const { text, app } = useShell();
  const { control: definition, cell, name } = placed;
  const column = state.columns[definition.column ?? ''];
  const place = useFocusRequest(state, name);
  if (!column) return null;

  const { attribute, required } = column;
  const id = `field-${state.table.logicalName}-${name}`;
  const writable = state.id === null ? attribute.validForCreate : attribute.validForUpdate;
  const readOnly = control.disabled || !writable || isReadOnly(state, app.user.privileges);
  const missing = required === 'required' && state.attempted && !readOnly && isMissing(state, attribute.logicalName);
  const error = errorOf(control, column);
  const message = error || (missing ? text('form.required') : null);
  const stacked = cell.columnSpan > 1 && attribute.type === 'memo';

  return (
    <div ref={place} className={stacked ? layoutStyles.stacked : layoutStyles.field} data-control={name}>
      <label id={`${id}-label`} htmlFor={id} className={cell.showLabel ? layoutStyles.label : 'for-screen-readers'}>
        {control.label}
        {!readOnly && <RequiredMark level={required} />}
      </label>
      <div className={layoutStyles.value}>
        <FormField
          session={session}
          attribute={attribute}
          value={state.values[attribute.logicalName] ?? null}
          control={control}
          id={id}
          label={control.label}
          required={required === 'required'}
          describedBy={message === null ? undefined : `${id}-message`}
          classId={definition.classId}
          readOnly={readOnly}
        />
        {message !== null && (
          <div id={`${id}-message`} role="alert" className={layoutStyles.fault}>
            {message}
          </div>
        )}
        <Recommendations control={control} />
      </div>
    </div>
  );
};

const RequiredMark = ({ level }: { readonly level: RequiredLevel }): React.ReactElement | null => {
  const { text } = useShell();
  if (level === 'none') return null;
  return level === 'required' ? (
    <span aria-hidden className={layoutStyles.required}>
      *
    </span>
  ) : (
    <span className={layoutStyles.recommended} title={text('form.recommended')}>
      +
    </span>
  );
};

/** What scripts advise, with the ways they offer. */
const Recommendations = ({ control }: { readonly control: ControlState }): React.ReactElement => (
  <>
    {control.notifications
      .filter(({ level }) => level === 'RECOMMENDATION')
      .map(({ id, message, actions }) => (
        <div key={id} role="status" className={layoutStyles.advice}>
          {message}{' '}
          {actions.map(({ label, run }) => (
            <button key={label} type="button" onClick={() => run.forEach((act) => act())}>
              {label}
            </button>
          ))}
        </div>
      ))}
  </>
);

/** Gives the keyboard to the control when the form asks for it. */
const useFocusRequest = (state: FormState, name: string): React.RefObject<HTMLDivElement> => {
  const place = React.useRef<HTMLDivElement>(null);
  const request = state.focus?.control === name ? state.focus.request : 0;
  React.useEffect(() => {
    if (request > 0) place.current?.querySelector<HTMLElement>('input, textarea, [role=combobox], a, button')?.focus();
  }, [request]);
  return place;
};
