import * as React from '../common/react';
import { ControlFrame } from '../common/control-frame';
import type { Host } from '../common/host';
import { Notice } from '../common/notice';
import { OrderPage } from './order-page';

/** One order from its first line to its record, or a word on a form that has no order yet. */
export const App = ({ host }: { readonly host: Host }): React.ReactElement => (
  <ControlFrame host={host}>
    {host.recordId === null ? <Notice>{host.texts('not-saved-yet')}</Notice> : <OrderPage id={host.recordId} />}
  </ControlFrame>
);
