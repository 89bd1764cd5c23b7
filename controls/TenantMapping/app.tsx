import * as React from '../common/react';
import { ControlFrame } from '../common/control-frame';
import type { Host } from '../common/host';
import { NotSavedYet } from './parts/not-saved-yet';
import { TenantPage } from './tenant-page';

/** One tenant and where it belongs, or a word on a form that has no tenant yet. */
export const App = ({ host }: { readonly host: Host }): React.ReactElement => (
  <ControlFrame host={host}>{host.recordId === null ? <NotSavedYet /> : <TenantPage id={host.recordId} />}</ControlFrame>
);
