import * as React from './react';
import { useHost } from './host-context';

const minute = 60_000;

/** The time, told anew each minute: milliseconds since 1970, UTC. */
export const useMinutes = (): number => {
  const { now } = useHost();
  const [told, setTold] = React.useState(now);
  React.useEffect(() => {
    const timer = setInterval(() => setTold(now()), minute);
    return () => clearInterval(timer);
  }, []);
  return told;
};
