import { Spinner, SpinnerSize } from '@fluentui/react';
import * as React from 'react';
import { PageError } from '../frame/page-error';
import type { LeaveGuard } from '../router';
import { recordPage, type Page } from '../page';
import { useShell } from '../shell';
import type { FormPlace, FormSession } from './form-session';
import { FormView } from './form-view';
import { NoForm, type FormRequest } from './open-form';
import { useFormGuard } from './use-form-guard';
import { useFormSession, type Opening } from './use-form-session';

/** The form of a row as a page of the app. Another row is another page: give it a key. */
export const FormPage = ({ page }: { readonly page: Page & { readonly kind: 'record' } }): React.ReactElement => {
  const { router } = useShell();
  const place = (session: () => FormSession): FormPlace => ({
    saved: (stays) => {
      // The address of a new row is known only now.
      if (page.id === null && stays) void router.go(recordPage(page.table, session().state.id), { replace: true });
    },
    close: () => void router.back({ kind: 'list', table: page.table, viewId: null }),
    openNew: () => void router.go(recordPage(page.table, null)),
  });
  return <OpeningForm request={page} place={place} guards={[router.guard]} inDialog={false} />;
};

type OpeningFormProps = {
  readonly request: FormRequest;
  readonly place: (session: () => FormSession) => FormPlace;
  readonly guards: readonly ((guard: LeaveGuard) => () => void)[];
  readonly inDialog: boolean;
  readonly onOpen?: (session: FormSession) => void;
};

/** A form from the first request to the last; what keeps it from opening is said in its place. */
export const OpeningForm = ({ request, place, guards, inDialog, onOpen }: OpeningFormProps): React.ReactElement => {
  const { text } = useShell();
  const opening = useFormSession(request, place);
  React.useEffect(() => {
    if (opening.phase === 'open') onOpen?.(opening.session);
  }, [opening]);

  if (opening.phase === 'opening')
    return <Spinner size={SpinnerSize.large} label={text('form.loading')} styles={{ root: { padding: 48 } }} />;
  if (opening.phase === 'failed') return <OpeningFailed opening={opening} />;
  return <GuardedForm session={opening.session} guards={guards} inDialog={inDialog} />;
};

const GuardedForm = ({
  session,
  guards,
  inDialog,
}: Pick<OpeningFormProps, 'guards' | 'inDialog'> & { readonly session: FormSession }): React.ReactElement => {
  useFormGuard(session, guards);
  return <FormView session={session} inDialog={inDialog} />;
};

const OpeningFailed = ({ opening }: { readonly opening: Opening & { readonly phase: 'failed' } }): React.ReactElement => {
  const { text } = useShell();
  const error = opening.reason instanceof NoForm ? new Error(text('form.none')) : opening.reason;
  return <PageError error={error} text={text} onRetry={opening.retry} />;
};
