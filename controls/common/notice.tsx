import type { IMessageBarProps } from '@fluentui/react';
import { MessageBar, MessageBarType } from './fluent';
import * as React from './react';

type Properties = Pick<IMessageBarProps, 'actions'> & { readonly kind?: keyof typeof types; readonly children: React.ReactNode };

const types = { info: MessageBarType.info, success: MessageBarType.success, warning: MessageBarType.warning, error: MessageBarType.error };

/** A sentence above or between what it is about; read aloud when it appears. */
export const Notice = ({ kind = 'info', ...more }: Properties): React.ReactElement => (
  <MessageBar messageBarType={types[kind]} styles={{ root: { marginBottom: 12 } }} {...more} />
);
