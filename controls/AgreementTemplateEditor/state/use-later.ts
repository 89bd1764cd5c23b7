import * as React from 'react';

/** A value once it has stood still for some milliseconds. */
export const useLater = <T>(value: T, delay: number): T => {
  const [settled, settle] = React.useState(value);
  React.useEffect(() => {
    const timer = setTimeout(() => settle(value), delay);
    return () => clearTimeout(timer);
  }, [value, delay]);
  return settled;
};
