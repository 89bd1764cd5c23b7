/** A member of something whose shape nobody promises; `undefined` where there is none. */
export const memberOf = (from: unknown, name: string): unknown =>
  typeof from === 'object' && from !== null ? (Reflect.get(from, name) as unknown) : undefined;
