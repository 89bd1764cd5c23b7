import type { Depth } from '../define-role';

/**
 * What everybody needs to open a model-driven app at all, as the platform's own role App Opener has it, and to read the solution's settings:
 * the privilege on a setting's definition covers its value too.
 */
export const openTheApp: Readonly<Record<string, Depth>> = {
  prvReadAppModule: 'Global',
  prvReadSiteMap: 'Global',
  prvReadSystemForm: 'Global',
  prvReadQuery: 'Global',
  prvReadWebResource: 'Global',
  prvReadCustomControl: 'Global',
  prvReadCustomization: 'Global',
  prvReadEntity: 'Global',
  prvReadAttribute: 'Global',
  prvReadRelationship: 'Global',
  prvReadOptionSet: 'Global',
  prvReadOrganization: 'Global',
  prvReadBusinessUnit: 'Global',
  prvReadRole: 'Global',
  prvReadUser: 'Global',
  prvReadTeam: 'Global',
  prvReadTransactionCurrency: 'Global',
  prvReadEnvironmentVariableDefinition: 'Global',
  prvReadUserSettings: 'Basic',
  prvWriteUserSettings: 'Basic',
  prvReadUserQuery: 'Basic',
  prvCreateUserQuery: 'Basic',
  prvWriteUserQuery: 'Basic',
  prvDeleteUserQuery: 'Basic',
};

/** E-mails, notes and the rows they hang on, to that depth. A person points rows at persons: the run's "Submitted by", the owner. */
export const workWithTimeline = (depth: Depth): Readonly<Record<string, Depth>> => ({
  prvCreateActivity: depth,
  prvReadActivity: depth,
  prvWriteActivity: depth,
  prvAppendActivity: depth,
  prvAppendToActivity: depth,
  prvCreateNote: depth,
  prvReadNote: depth,
  prvWriteNote: depth,
  prvDeleteNote: depth,
  prvAppendNote: depth,
  prvAppendToUser: 'Global',
});
