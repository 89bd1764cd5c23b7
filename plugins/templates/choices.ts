import type { TemplateKind } from '../../core/templates/merge-fields';
import type { Publication } from '../../core/templates/publication';
import { nameOf, publication, templateKind } from '../../solution/rows';

/** The word for the row's value; a row that was made without one is a draft. */
export const publicationOf = (value: number | null): Publication => nameOf(publication, value) ?? 'Draft';

/** Null where the row has no kind. */
export const kindOf = (value: number | null): TemplateKind | null => nameOf(templateKind, value);
