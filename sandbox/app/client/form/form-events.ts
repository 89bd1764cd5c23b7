/** Events of a form. `change` has a column as its target, `tab` a tab's name, `control` the output of a control; the others none. */
export type FormEvent = 'load' | 'dataLoad' | 'save' | 'postSave' | 'change' | 'tab';

/** What scripts register. Handlers of `load` and `save` may answer a promise, which is waited for. */
export type Handler = (context: never) => unknown;

/** Who listens to what. The same function is registered once for the same event and target, as the Client API does. */
export type FormEvents = {
  add(event: FormEvent, target: string | null, handler: Handler): void;
  remove(event: FormEvent, target: string | null, handler: Handler): void;
  handlers(event: FormEvent, target: string | null): readonly Handler[];
};

export const createFormEvents = (): FormEvents => {
  const registered = new Map<string, Set<Handler>>();
  const listeners = (event: FormEvent, target: string | null): Set<Handler> => {
    const key = `${event} ${target ?? ''}`;
    const known = registered.get(key) ?? new Set<Handler>();
    registered.set(key, known);
    return known;
  };
  return {
    add: (event, target, handler) => void listeners(event, target).add(handler),
    remove: (event, target, handler) => void listeners(event, target).delete(handler),
    handlers: (event, target) => [...listeners(event, target)],
  };
};
