import { Link, MessageBar, MessageBarType } from '@fluentui/react';
import * as React from 'react';
import type { GlobalNotification } from '../notifications';
import { useShell } from '../shell';

const types: Readonly<Record<GlobalNotification['level'], MessageBarType>> = {
  success: MessageBarType.success,
  error: MessageBarType.error,
  warning: MessageBarType.warning,
  information: MessageBarType.info,
};

/** Notifications that stand above every page, the oldest first. */
export const NotificationBars: React.FC = () => {
  const { notifications, text } = useShell();
  const [shown, show] = React.useState(notifications.current);
  React.useEffect(() => notifications.subscribe(() => show(notifications.current())), [notifications]);
  if (shown.length === 0) return null;
  return (
    <section className="notification-bars" aria-label={text('frame.notifications')}>
      {shown.map(({ id, level, message, closable, action }) => (
        <MessageBar
          key={id}
          messageBarType={types[level]}
          isMultiline
          dismissButtonAriaLabel={text('frame.dismiss')}
          {...(closable ? { onDismiss: () => notifications.clear(id) } : {})}
          {...(action ? { actions: <Link onClick={action.run}>{action.label}</Link> } : {})}
        >
          {message}
        </MessageBar>
      ))}
    </section>
  );
};
