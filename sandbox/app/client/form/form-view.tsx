import * as React from 'react';
import { ShellCommandBar } from '../commands/command-bar';
import { useStore } from '../xrm/store';
import { useCommandContext, useFormCommands } from './form-commands';
import type { FormSession } from './form-session';
import { FormBars } from './layout/form-bars';
import { FormBody } from './layout/form-body';
import { FormHead } from './layout/form-head';
import { layoutStyles } from './layout/layout-styles';
import { saveForm } from './save-form';

/** An open form: commands, what the row is, its tabs and fields. Ctrl+S saves. */
export const FormView = ({
  session,
  inDialog = false,
}: {
  readonly session: FormSession;
  readonly inDialog?: boolean;
}): React.ReactElement => {
  const state = useStore(session.store);
  const commands = useFormCommands(session, state, inDialog);
  const context = useCommandContext(session, state);
  const titleId = `title-${state.form.id}`;

  const place = useSaveKey(session, inDialog);

  return (
    <article
      ref={place}
      className={inDialog ? `${layoutStyles.form} ${layoutStyles.inDialog}` : layoutStyles.form}
      aria-labelledby={titleId}
      aria-busy={state.busy !== null}
    >
      <ShellCommandBar standard={commands} context={context} />
      <FormBars session={session} state={state} />
      <FormHead session={session} state={state} titleId={titleId} inDialog={inDialog} />
      <FormBody session={session} state={state} />
    </article>
  );
};

/** Ctrl+S anywhere on the page saves the form that is in front; behind a dialog it is not. */
const useSaveKey = (session: FormSession, inDialog: boolean): React.RefObject<HTMLElement> => {
  const place = React.useRef<HTMLElement>(null);
  React.useEffect(() => {
    const onKeyDown = (event: KeyboardEvent): void => {
      if (event.key.toLowerCase() !== 's' || !(event.ctrlKey || event.metaKey)) return;
      const isInFront = !inDialog && session.dialogs.get().length === 0;
      if (!isInFront && !place.current?.contains(document.activeElement)) return;
      event.preventDefault();
      // Leaving the input is what makes its text a value.
      if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
      void saveForm(session);
    };
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, [session, inDialog]);
  return place;
};
