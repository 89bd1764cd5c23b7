import * as React from 'react';
import { fieldsOf, isMergeField, type TemplateKind } from '../../../core/templates/merge-fields';
import { useHost } from '../../common/host-context';

export type MergeFields = {
  /** The names of the fields that the kind is offered. */
  readonly offered: readonly string[];
  /** What people call a field; one that is none is called as it was written. */
  readonly readable: (name: string) => string;
  /** Those of the offered whose name, either way, has in it what was typed. */
  readonly fitting: (typed: string) => readonly string[];
};

/** The merge fields of a kind in the user's language. */
export const useMergeFields = (kind: TemplateKind): MergeFields => {
  const { texts, locale } = useHost();
  return React.useMemo(() => {
    const offered = fieldsOf[kind];
    const readable = (name: string): string => (isMergeField(name) ? texts(`merge-${name}`) : name);
    const folded = (text: string): string => text.trim().toLocaleLowerCase(locale);
    return {
      offered,
      readable,
      fitting: (typed) => offered.filter((name) => [name, readable(name)].some((each) => folded(each).includes(folded(typed)))),
    };
  }, [kind, texts, locale]);
};
