import type { GlobalNotification } from '../notifications';
import type { ClientApiParts } from './client-api';
import { promised } from './promised';
import { refusing } from './refusing';

const levels: Readonly<Record<number, GlobalNotification['level']>> = { 1: 'success', 2: 'error', 3: 'warning', 4: 'information' };

/** `Xrm.App`. */
export const createApp = ({ shell: { notifications } }: ClientApiParts) => ({
  addGlobalNotification: ({ level, message, showCloseButton = false, action }: Xrm.App.Notification) =>
    promised(
      Promise.resolve(
        notifications.add({
          level: levels[level] ?? 'information',
          message,
          closable: showCloseButton,
          action: action?.actionLabel ? { label: action.actionLabel, run: () => action.eventHandler?.() } : null,
        }),
      ),
    ),
  clearGlobalNotification: (id: string) => {
    notifications.clear(id);
    return promised(Promise.resolve(id));
  },
  sidePanes: { state: 0, ...refusing('Xrm.App.sidePanes', ['createPane', 'getAllPanes', 'getPane', 'getSelectedPane']) },
});
