import * as React from 'react';
import { useShell } from '../shell';
import type { FormPlace, FormSession } from './form-session';
import { useFormsHost } from './host';
import { openForm, type FormRequest } from './open-form';

export type Opening =
  | { readonly phase: 'opening' }
  | { readonly phase: 'open'; readonly session: FormSession }
  | { readonly phase: 'failed'; readonly reason: unknown; readonly retry: () => void };

/** Opens a form once; another row is another component. */
export const useFormSession = (request: FormRequest, place: (session: () => FormSession) => FormPlace): Opening => {
  const shell = useShell();
  const host = useFormsHost();
  const [opening, show] = React.useState<Opening>({ phase: 'opening' });
  const [turn, again] = React.useReducer((count: number) => count + 1, 0);

  React.useEffect(() => {
    let gone = false;
    const retry = (): void => {
      show({ phase: 'opening' });
      again();
    };
    openForm(shell, host, request, place).then(
      (session) => gone || show({ phase: 'open', session }),
      (reason: unknown) => gone || show({ phase: 'failed', reason, retry }),
    );
    return () => {
      gone = true;
    };
    // The request is read when the form opens; what it says later is another form's.
  }, [turn]);

  return opening;
};
