import * as React from 'react';
import type { Text } from '../texts';
import { PageError } from './page-error';

type ErrorBoundaryProps = { readonly text: Text };
type ErrorBoundaryState = { readonly failed: boolean; readonly error: unknown };

/** Keeps a page that breaks while it is drawn from taking the whole app with it. */
export class ErrorBoundary extends React.Component<ErrorBoundaryProps, ErrorBoundaryState> {
  override state: ErrorBoundaryState = { failed: false, error: null };

  static getDerivedStateFromError(error: unknown): ErrorBoundaryState {
    return { failed: true, error };
  }

  override render(): React.ReactNode {
    if (!this.state.failed) return this.props.children;
    return <PageError error={this.state.error} text={this.props.text} onRetry={() => this.setState({ failed: false, error: null })} />;
  }
}
