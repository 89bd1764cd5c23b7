import type { IButtonProps } from '@fluentui/react';
import { DefaultButton } from './fluent';
import * as React from './react';

/** A button that cannot be pressed while what it does is under way, but keeps the focus. */
export const BusyButton = ({ isBusy, ...more }: IButtonProps & { readonly isBusy: boolean }): React.ReactElement => (
  <DefaultButton disabled={isBusy} allowDisabledFocus {...more} />
);
