/** Where applications and people of a tenant get tokens. */
export type Login = {
  /** `https://login.microsoftonline.com`, without the tenant. MSAL takes https only. */
  readonly url: string;
  /**
   * OpenID configuration as JSON with `{tenant}` for the tenant's id, where the address above publishes none. MSAL wants both to have the
   * same path before the tenant's id.
   */
  readonly metadata: string | null;
};

export type Authority = {
  readonly authority: string;
  readonly knownAuthorities: string[];
  readonly authorityMetadata?: string;
};

/** One tenant's authority in MSAL's words. Naming the host as known keeps MSAL from asking Microsoft who it is. */
export const authorityOf = ({ url, metadata }: Login, tenantId: string): Authority => ({
  authority: `${url}/${tenantId}`,
  knownAuthorities: [new URL(url).host],
  ...(metadata === null ? {} : { authorityMetadata: metadata.replaceAll('{tenant}', tenantId) }),
});
