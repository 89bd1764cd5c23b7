import * as React from 'react';
import { askBeforeLeaving } from '../dialogs/leave-dialog';
import type { LeaveGuard } from '../router';
import type { FormSession } from './form-session';
import { saveForm } from './save-form';

/** Asks before unsaved changes are left behind, whatever takes the person away. */
export const useFormGuard = (session: FormSession, guards: readonly ((guard: LeaveGuard) => () => void)[]): void => {
  React.useEffect(() => {
    const guard: LeaveGuard = {
      dirty: () => session.isDirty,
      mayLeave: async () => {
        if (!session.isDirty) return true;
        const choice = await askBeforeLeaving(session.dialogs, session.shell.text);
        if (choice === 'save') return saveForm(session);
        return choice === 'discard';
      },
    };
    const ends = guards.map((add) => add(guard));
    return () => ends.forEach((end) => end());
    // Where guards are asked does not change while a form is open.
  }, [session]);
};
