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
  /** All that amounts may be in. */
  readonly currencies: readonly CurrencyDefinition[];
  readonly organization: { readonly id: string; readonly name: string };
};

/** A currency. `isBase` is the organization's own, `isDefault` the person's. */
export type CurrencyDefinition = {
  readonly id: string;
  readonly name: string;
  /** ISO 4217. */
  readonly code: string;
  readonly symbol: string;
  /** Digits after the decimal point. */
  readonly precision: number;
  readonly isBase: boolean;
  readonly isDefault: boolean;
};
