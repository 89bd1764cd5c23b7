/** The name under which a choice knows a row's value, or `null`. */
export const nameOf = <C extends Readonly<Record<string, number>>>(choice: C, value: number | null): (keyof C & string) | null =>
  Object.keys(choice).find((name) => choice[name] === value) ?? null;
