import { children, type XmlElement } from '../../../platform/xml';
import type { Condition } from '../plan';
import { wordOf } from './element';
import { readCondition } from './read-condition';
import type { Scope } from './scope';

/** The filters of an entity or link; all must hold. */
export const readFilters = (owner: XmlElement, scope: Scope): Condition | null =>
  joined(
    'and',
    children(owner, 'filter').map((filter) => readFilter(filter, scope)),
  );

/** An empty filter filters nothing. */
const readFilter = (filter: XmlElement, scope: Scope): Condition | null =>
  joined(
    wordOf(filter, 'type', ['and', 'or']) ?? 'and',
    filter.children.map((each) => (each.name === 'filter' ? readFilter(each, scope) : readCondition(each, scope))),
  );

const joined = (kind: 'and' | 'or', conditions: readonly (Condition | null)[]): Condition | null => {
  const of = conditions.filter((condition) => condition !== null);
  const [only, ...more] = of;
  if (!only) return null;
  return more.length === 0 ? only : { kind, of };
};
