import * as React from '../common/react';
import { ControlFrame } from '../common/control-frame';
import type { Host } from '../common/host';
import { RunPage } from './run-page';
import { NotSavedYet } from './screens/not-saved-yet';

/** One run from its first question to its record, or a word on a form that has no run yet. */
export const App = ({ host }: { readonly host: Host }): React.ReactElement => (
  <ControlFrame host={host}>{host.recordId === null ? <NotSavedYet /> : <RunPage id={host.recordId} />}</ControlFrame>
);
