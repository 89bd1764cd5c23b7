/** What a bundle registers: a class by the platform's contract. Its typings cannot be checked at run time. */
export type ControlConstructor = new () => ComponentFramework.StandardControl<Record<string, unknown>, Record<string, unknown>>;

const registered = new Map<string, ControlConstructor>();

/** Puts `ComponentFramework.registerControl` where bundles look for it. */
export const installControlRegistry = (page: object): void => {
  Object.assign(page, {
    ComponentFramework: { registerControl: (name: string, constructor: ControlConstructor) => void registered.set(name, constructor) },
  });
};

/** Fails by name where no bundle registered it. */
export const registeredControl = (name: string): ControlConstructor => {
  const constructor = registered.get(name);
  if (!constructor) throw new Error(`The bundle did not register ${name}.`);
  return constructor;
};
