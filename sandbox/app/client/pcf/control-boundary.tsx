import { MessageBar, MessageBarType } from '@fluentui/react';
import * as React from 'react';

type BoundaryProps = { readonly message: (reason: unknown) => string };

/** A control that fails while it is drawn says so in its own place; the form around it goes on. */
export class ControlBoundary extends React.Component<BoundaryProps, { readonly reason: unknown }> {
  override state: { readonly reason: unknown } = { reason: null };

  static getDerivedStateFromError(reason: unknown): { readonly reason: unknown } {
    return { reason };
  }

  override render(): React.ReactNode {
    const { reason } = this.state;
    return reason === null ? (
      this.props.children
    ) : (
      <MessageBar messageBarType={MessageBarType.error}>{this.props.message(reason)}</MessageBar>
    );
  }
}
