import * as React from '../../common/react';
import { useHost } from '../../common/host-context';
import { Notice } from '../../common/notice';

/** Tenants come from the provider; nobody makes one by hand. */
export const NotSavedYet = (): React.ReactElement => <Notice>{useHost().texts('not-saved-yet')}</Notice>;
