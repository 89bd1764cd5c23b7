import { MessageBar, MessageBarType, Spinner } from '@fluentui/react';
import * as React from 'react';
import type { CustomControlBinding } from '../form/form-definition';
import { reasonOf } from '../reason';
import { useShell } from '../shell';
import { ControlBoundary } from './control-boundary';
import { loadControl, type LoadedControl } from './load-control';

type Loading = { readonly control: LoadedControl } | { readonly failure: unknown } | null;

type WithControlProps = {
  /** One for each form factor. */
  readonly bindings: readonly CustomControlBinding[];
  readonly children: (binding: CustomControlBinding, loaded: LoadedControl) => React.ReactElement;
};

/** A code component: loaded, then shown. Whatever fails is said in its place, with its name. */
export const WithControl = ({ bindings, children }: WithControlProps): React.ReactElement => {
  const { app, text } = useShell();
  const [loading, show] = React.useState<Loading>(null);
  const binding = bindingForScreen(bindings);
  const name = binding?.name ?? '';

  React.useEffect(() => {
    let gone = false;
    loadControl(name, app.user.languageId).then(
      (control) => gone || show({ control }),
      (failure: unknown) => gone || show({ failure }),
    );
    return () => {
      gone = true;
    };
  }, [name, app.user.languageId]);

  const message = (reason: unknown): string => text('control.failed', { name, reason: reasonOf(reason, text) });
  if (loading === null) return <Spinner label={text('control.loading')} />;
  if ('failure' in loading) return <MessageBar messageBarType={MessageBarType.error}>{message(loading.failure)}</MessageBar>;
  if (!binding) return <></>;
  return <ControlBoundary message={message}>{children(binding, loading.control)}</ControlBoundary>;
};

/** Form factors: 0 web, 1 tablet, 2 phone. A form may name fewer than three. */
const bindingForScreen = (bindings: readonly CustomControlBinding[]): CustomControlBinding | undefined => {
  const wanted = window.innerWidth < 640 ? 2 : 0;
  return bindings.find(({ formFactor }) => formFactor === wanted) ?? bindings.find(({ formFactor }) => formFactor === 0) ?? bindings[0];
};
