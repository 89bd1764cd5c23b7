import * as React from 'react';
import type { Dialogs } from '../dialogs/dialogs';
import type { Progress } from '../dialogs/progress';
import type { Store } from '../xrm/store';
import type { UserFormats } from './user-formats';

/** What the parts of forms share besides the shell. */
export type FormsHost = {
  readonly dialogs: Dialogs;
  readonly progress: Progress;
  readonly formats: UserFormats;
  readonly navigation: Xrm.Navigation;
  /** Raised when lists are to ask for their rows again (`Xrm.Utility.refreshParentGrid`). */
  readonly gridRevision: Store<number>;
};

const Context = React.createContext<FormsHost | null>(null);

export const FormsHostProvider = Context.Provider;

export const useFormsHost = (): FormsHost => {
  const host = React.useContext(Context);
  if (!host) throw new Error('A part of a form is used outside of FormsHostProvider.');
  return host;
};

export const useFormats = (): UserFormats => useFormsHost().formats;
