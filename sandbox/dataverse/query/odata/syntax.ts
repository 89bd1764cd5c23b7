import type { Comparison } from '../plan';

/** What was written, before any name is looked up. Positions count characters of the option's text from 0. */

export type LiteralNode = { readonly kind: 'literal'; readonly value: string | number | boolean | null; readonly position: number };
export type ListNode = { readonly kind: 'list'; readonly items: readonly Expression[]; readonly position: number };
/** Segments as written: navigation properties, then a property. */
export type PathNode = { readonly kind: 'path'; readonly segments: readonly string[]; readonly position: number };
export type CallNode = {
  readonly kind: 'call';
  readonly name: string;
  readonly positional: readonly Expression[];
  readonly named: ReadonlyMap<string, Expression>;
  readonly position: number;
};
export type LambdaNode = {
  readonly kind: 'lambda';
  readonly quantifier: 'any' | 'all';
  readonly collection: readonly string[];
  /** Absent in `x/any()`. */ readonly inner: { readonly variable: string; readonly body: Expression } | null;
  readonly position: number;
};
export type Arithmetic = 'add' | 'sub' | 'mul' | 'div' | 'divby' | 'mod';

export type Expression =
  | LiteralNode
  | ListNode
  | PathNode
  | CallNode
  | LambdaNode
  | { readonly kind: 'and' | 'or'; readonly of: readonly Expression[]; readonly position: number }
  | { readonly kind: 'not' | 'negate'; readonly of: Expression; readonly position: number }
  | {
      readonly kind: 'compare';
      readonly op: Comparison | 'has';
      readonly left: Expression;
      readonly right: Expression;
      readonly position: number;
    }
  | { readonly kind: 'in'; readonly left: Expression; readonly items: readonly Expression[]; readonly position: number }
  | {
      readonly kind: 'arithmetic';
      readonly op: Arithmetic;
      readonly left: Expression;
      readonly right: Expression;
      readonly position: number;
    };

export type OrderNode = { readonly by: Expression; readonly descending: boolean };

export type ExpandNode = {
  readonly navigation: string;
  readonly refOnly: boolean;
  readonly options: Options;
};

export type AggregateNode = {
  /** `null` for `$count`. */ readonly of: PathNode | null;
  readonly method: string;
  readonly alias: string;
};
export type Transformation =
  | { readonly kind: 'filter'; readonly where: Expression }
  | { readonly kind: 'aggregate'; readonly aggregates: readonly AggregateNode[] }
  | { readonly kind: 'groupby'; readonly by: readonly PathNode[]; readonly then: readonly Transformation[] };

/** The options of a request or of one `$expand`. */
export type Options = {
  readonly select: readonly string[] | null;
  readonly filter: Expression | null;
  readonly orderby: readonly OrderNode[];
  readonly expand: readonly ExpandNode[];
  readonly apply: readonly Transformation[] | null;
  readonly top: number | null;
  readonly count: boolean;
};

export const noOptions: Options = { select: null, filter: null, orderby: [], expand: [], apply: null, top: null, count: false };
