/** The person signed in to the CRM, as the shell's client needs to know them. */
export type CurrentUser = {
  /** Id of the systemuser row. */
  readonly userId: string;
  readonly name: string;
  readonly email: string;
  /** LCID of the language of texts and labels. */
  readonly languageId: number;
  /** LCID by which dates and numbers are written. */
  readonly localeId: number;
  /** IANA name, e.g. `Europe/Paris`. */
  readonly timeZone: string;
  readonly roles: readonly { readonly id: string; readonly name: string }[];
  /** Names of the privileges held at any depth, e.g. `prvCreatecsp_Provisioning`. */
  readonly privileges: readonly string[];
  readonly organization: { readonly id: string; readonly name: string };
};
