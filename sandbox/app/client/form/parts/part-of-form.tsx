import { MessageBar, MessageBarType } from '@fluentui/react';
import * as React from 'react';
import { CustomControl } from '../../pcf/custom-control';
import { useShell } from '../../shell';
import { controlKind } from '../class-ids';
import type { PlacedControl } from '../form-controls';
import type { CustomControlBinding, FormControl } from '../form-definition';
import type { FormSession } from '../form-session';
import type { ControlState, FormState } from '../form-state';
import { SubGrid } from './sub-grid';
import { Timeline } from './timeline';
import { WebResourceFrame } from './web-resource-frame';

export type PartProps = {
  readonly placed: PlacedControl;
  readonly session: FormSession;
  readonly state: FormState;
  readonly control: ControlState;
};

const isGrid = ({ isSubgrid }: FormControl, bindings: readonly CustomControlBinding[]): boolean =>
  isSubgrid || bindings.some(({ dataSets }) => Object.keys(dataSets).length > 0);

/** A control that is no plain field. What the sandbox cannot draw says so in its place. */
export const PartOfForm = (props: PartProps): React.ReactElement => {
  const { text } = useShell();
  const { control } = props.placed;
  const custom = control.uniqueId === null ? undefined : props.state.form.customControls[control.uniqueId];
  if (custom && custom.length > 0)
    return isGrid(control, custom) ? <SubGrid {...props} bindings={custom} /> : <CustomControl {...props} bindings={custom} />;
  const kind = controlKind(control.classId);
  switch (kind) {
    case 'subgrid':
      return <SubGrid {...props} />;
    case 'timeline':
      return <Timeline {...props} />;
    case 'webresource':
    case 'iframe':
      return <WebResourceFrame {...props} />;
    default:
      return (
        <MessageBar messageBarType={MessageBarType.warning}>{text('form.unknownControl', { kind: kind ?? control.classId })}</MessageBar>
      );
  }
};
