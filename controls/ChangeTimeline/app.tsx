import * as React from '../common/react';
import { ControlFrame } from '../common/control-frame';
import type { Host } from '../common/host';
import { Notice } from '../common/notice';
import { SubscriptionPage } from './subscription-page';

/** A subscription's ledger, or a word on a form that has no subscription yet. */
export const App = ({ host }: { readonly host: Host }): React.ReactElement => (
  <ControlFrame host={host}>
    {host.recordId === null ? <Notice>{host.texts('not-saved-yet')}</Notice> : <SubscriptionPage id={host.recordId} />}
  </ControlFrame>
);
