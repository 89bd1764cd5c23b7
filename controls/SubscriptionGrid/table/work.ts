/** Something that is worked out a little at a time while it is not needed yet, and to its end as soon as it is. */
export type Work<Result> = {
  /** Does a little; says whether it is done. */
  step(): boolean;
  result(): Result;
};

/** Each step ends where the generator yields. */
export const workOf = <Result>(steps: Generator<void, Result>): Work<Result> => {
  let last: IteratorResult<void, Result> = { value: undefined };
  return {
    step: () => {
      if (last.done !== true) last = steps.next();
      return last.done === true;
    },
    result: () => {
      while (last.done !== true) last = steps.next();
      return last.value;
    },
  };
};
