import { templateKinds, type TemplateKind } from '../../core/templates/merge-fields';
import type { Publication } from '../../core/templates/publication';
import { publication, templateKind } from '../../solution/rows';

const publications = Object.keys(publication) as Publication[];

/** The word for the row's value; a row that was made without one is a draft. */
export const publicationOf = (value: number | null): Publication => publications.find((name) => publication[name] === value) ?? 'Draft';

/** Null where the row has no kind. */
export const kindOf = (value: number | null): TemplateKind | null => templateKinds.find((name) => templateKind[name] === value) ?? null;
