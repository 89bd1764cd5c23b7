import { createNotifications } from '../../../sandbox/app/client/notifications';

describe('notifications', () => {
  const bar = { level: 'warning' as const, message: 'Careful', closable: true, action: null };
  const create = () => {
    let next = 0;
    return createNotifications(() => `n${++next}`);
  };

  it('are shown in the order they came, until they are cleared', () => {
    const notifications = create();
    const first = notifications.add(bar);
    notifications.add({ ...bar, message: 'Again' });
    expect(notifications.current().map(({ message }) => message)).toEqual(['Careful', 'Again']);
    notifications.clear(first);
    expect(notifications.current().map(({ id }) => id)).toEqual(['n2']);
  });

  it('tell who listens, until they listen no more', () => {
    const notifications = create();
    let told = 0;
    const end = notifications.subscribe(() => (told += 1));
    notifications.clear(notifications.add(bar));
    end();
    notifications.add(bar);
    expect(told).toBe(2);
  });
});
