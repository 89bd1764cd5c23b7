import { MessageBar, MessageBarType, Spinner } from '@fluentui/react';
import * as React from 'react';
import type { CustomControlBinding } from '../form/form-definition';
import type { PartProps } from '../form/parts/part-of-form';
import { reasonOf } from '../reason';
import { useShell } from '../shell';
import { ControlBoundary } from './control-boundary';
import { ControlView } from './control-view';
import { loadControl, type LoadedControl } from './load-control';

type Loading = { readonly control: LoadedControl } | { readonly failure: unknown } | null;

/** A code component on the form: loaded, then shown. Whatever fails is said in its place, with its name. */
export const CustomControl = ({
  bindings,
  ...part
}: PartProps & { readonly bindings: readonly CustomControlBinding[] }): React.ReactElement => {
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
  return (
    <ControlBoundary message={message}>
      <ControlView {...part} binding={binding} loaded={loading.control} />
    </ControlBoundary>
  );
};

/** Form factors: 0 web, 1 tablet, 2 phone. A form may name fewer than three. */
const bindingForScreen = (bindings: readonly CustomControlBinding[]): CustomControlBinding | undefined => {
  const wanted = window.innerWidth < 640 ? 2 : 0;
  return bindings.find(({ formFactor }) => formFactor === wanted) ?? bindings.find(({ formFactor }) => formFactor === 0) ?? bindings[0];
};
