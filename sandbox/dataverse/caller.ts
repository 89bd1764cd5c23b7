/** Who asks. Found from a session cookie or a bearer token; `impersonatedBy` is set where `CallerObjectId` or `MSCRMCallerID` named somebody else. */
export type Caller = { readonly userId: string; readonly impersonatedBy?: string };
