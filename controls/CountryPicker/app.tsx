import * as React from 'react';
import { ControlFrame } from '../common/control-frame';
import type { Host } from '../common/host';
import { Picker, type PickerProperties } from './picker';

/** The picker in what every control stands in. */
export const App = ({ host, ...picker }: PickerProperties & { readonly host: Host }): React.ReactElement => (
  <ControlFrame host={host}>
    <Picker {...picker} />
  </ControlFrame>
);
