import * as React from 'react';

export type Asked<T> =
  { readonly state: 'waiting' } | { readonly state: 'known'; readonly value: T } | { readonly state: 'failed'; readonly error: unknown };

/** An answer that is waited for. Asked anew when `ask` is another function; `again` asks once more. Late answers are dropped. */
export const useAsked = <T>(ask: () => Promise<T>): Asked<T> & { readonly again: () => void } => {
  const [answer, setAnswer] = React.useState<Asked<T>>({ state: 'waiting' });
  const [turn, setTurn] = React.useState(0);
  React.useEffect(() => {
    let outdated = false;
    setAnswer({ state: 'waiting' });
    ask().then(
      (value) => !outdated && setAnswer({ state: 'known', value }),
      (error: unknown) => !outdated && setAnswer({ state: 'failed', error }),
    );
    return () => {
      outdated = true;
    };
  }, [ask, turn]);
  return { ...answer, again: () => setTurn((count) => count + 1) };
};
