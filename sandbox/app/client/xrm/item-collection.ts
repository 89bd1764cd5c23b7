/** A live collection of the Client API: `items` is asked anew at each call. */
export const itemCollection = <T>(items: () => readonly T[], nameOf: (item: T) => string): Xrm.Collection.ItemCollection<T> => {
  const find = (key?: string | number | Xrm.Collection.MatchingDelegate<T>): T | T[] | null => {
    const all = items();
    if (key === undefined) return [...all];
    if (typeof key === 'function') return all.filter((item, index) => key(item, index));
    if (typeof key === 'number') return all[key] ?? null;
    return all.find((item) => nameOf(item) === key) ?? null;
  };
  return {
    forEach: (delegate) => items().forEach((item, index) => delegate(item, index)),
    // What comes back depends on what was asked by, which an arrow function cannot declare as overloads.
    get: find as Xrm.Collection.ItemCollection<T>['get'],
    getLength: () => items().length,
  };
};
