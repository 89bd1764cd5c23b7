/** `$webresource:csp_/x.js` → `csp_/x.js`; null for anything else. */
export const webResourceName = (reference: string | undefined): string | null =>
  /^\$webresource:(.+)$/i.exec(reference?.trim() ?? '')?.[1] ?? null;

/** The address of an image that is written as `$webresource:name` or as `/WebResources/name`; null for anything else. */
export const webResourceAddress = (reference: string | undefined): string | null => {
  const name = webResourceName(reference) ?? /^\/WebResources\/(.+)$/i.exec(reference ?? '')?.[1];
  return name ? `/WebResources/${name}` : null;
};
