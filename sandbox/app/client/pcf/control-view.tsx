import * as React from 'react';
import type { CustomControlBinding } from '../form/form-definition';
import { isReadOnly } from '../form/form-session';
import { useFormsHost } from '../form/host';
import { recordName } from '../form/layout/form-head';
import type { PartProps } from '../form/parts/part-of-form';
import { useShell } from '../shell';
import { NotInClientApi } from '../xrm/refusing';
import { ControlBox } from './control-box';
import type { LoadedControl } from './load-control';
import { takeOutputs } from './outputs';
import { boundColumn, createParameters } from './parameters';

type ControlViewProps = PartProps & { readonly binding: CustomControlBinding; readonly loaded: LoadedControl };

/** A control that stands for columns of the form's row. */
export const ControlView = ({ placed, session, state, control, binding, loaded }: ControlViewProps): React.ReactElement => {
  const { app } = useShell();
  const { formats } = useFormsHost();
  const { manifest } = loaded;
  if (manifest.dataSets.length > 0) throw new NotInClientApi('controls with a data-set in the place of a column');
  const isDisabled = control.disabled || isReadOnly(state, app.user.privileges);
  return (
    <ControlBox
      loaded={loaded}
      name={placed.name}
      label={control.label}
      isDisabled={isDisabled}
      isVisible={control.visible}
      record={{ id: state.id ?? '', table: state.table.logicalName, name: recordName(state, '') }}
      kept={session.controlStates.get(placed.name) ?? {}}
      onKeep={(kept) => session.controlStates.set(placed.name, kept)}
      parameters={() => createParameters(manifest, binding, state, formats, !isDisabled)}
      watched={Object.fromEntries(manifest.properties.map(({ name }) => [name, state.values[boundColumn(binding, name) ?? ''] ?? null]))}
      turn={state.row}
      onOutputs={(outputs) => takeOutputs(session, manifest, binding, outputs)}
    />
  );
};
