import { bare } from '../common/place';

type Value = string | Date | Xrm.LookupValue[];

/** Proposes values on a form: where nobody has touched anything, or what was proposed before still stands. What a person has put there, or taken away, stays so. */
export type Proposals = {
  isOpen(column: string): boolean;
  propose(column: string, value: Value | null): void;
};

/** What the platform has put into `filledIn` by itself is a proposal, too. */
export const createProposals = (form: Xrm.FormContext, filledIn: readonly string[]): Proposals => {
  const attributeAt = (column: string) => form.getAttribute<Xrm.Attributes.Attribute<Value>>(column);
  const valueAt = (column: string) => attributeAt(column)?.getValue() ?? null;
  const proposed = new Map(filledIn.map((column) => [column, keyOf(valueAt(column))]));
  const isOpen = (column: string): boolean => keyOf(valueAt(column)) === (proposed.get(column) ?? '');
  return {
    isOpen,
    propose(column, value) {
      if (!isOpen(column)) return;
      proposed.set(column, keyOf(value));
      if (keyOf(valueAt(column)) !== keyOf(value)) attributeAt(column)?.setValue(value);
    },
  };
};

const keyOf = (value: Value | null): string => {
  if (value === null) return '';
  if (typeof value === 'string') return value;
  return value instanceof Date ? value.toISOString() : value.map(({ id }) => bare(id)).join();
};
