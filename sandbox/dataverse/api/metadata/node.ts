import type { Json } from '../../store/values';

/** A definition as the Web API shows it: its members, and what can be reached or expanded from it. */
export type Node = {
  /** Type without the namespace, where `@odata.type` tells it. */ readonly type: string | null;
  readonly members: Readonly<Record<string, Json>>;
  readonly children: Readonly<Record<string, () => Node | readonly Node[] | null>>;
};

export const isList = (value: Node | readonly Node[]): value is readonly Node[] => Array.isArray(value);
