import * as React from './react';

/** Something that a component gives to all beneath it, and the hook that takes it. */
export const createGiven = <Value>(giver: string) => {
  const Given = React.createContext<Value | null>(null);
  const useGiven = (): Value => {
    const value = React.useContext(Given);
    if (value === null) throw new Error(`rendered outside of ${giver}`);
    return value;
  };
  return [Given.Provider, useGiven] as const;
};
