import * as React from 'react';

/** The value once it has stayed the same for so many milliseconds. */
export const useSettled = <T>(value: T, pause: number): T => {
  const [settled, settle] = React.useState(value);
  React.useEffect(() => {
    const timer = setTimeout(() => settle(value), pause);
    return () => clearTimeout(timer);
  }, [value, pause]);
  return settled;
};
