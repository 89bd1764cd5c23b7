/** `product:sku` of products of which one must be there, as `csp_Prerequisites` holds them: one a line. */
export const writePrerequisites = (prerequisites: readonly string[]): string | null =>
  prerequisites.length === 0 ? null : prerequisites.join('\n');

export const readPrerequisites = (text: string | null): readonly string[] => (text ?? '').split(/[\s,]+/).filter((name) => name !== '');
