import { rights, type Depth, type Grant } from '../define-role';
import { offer } from '../tables/offer';
import { offerPrice } from '../tables/offer-price';
import { priceRule } from '../tables/price-rule';
import { promotion } from '../tables/promotion';

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
  prvAppendToTransactionCurrency: 'Global',
  prvReadEnvironmentVariableDefinition: 'Global',
  prvReadUserSettings: 'Basic',
  prvWriteUserSettings: 'Basic',
  prvReadUserQuery: 'Basic',
  prvCreateUserQuery: 'Basic',
  prvWriteUserQuery: 'Basic',
  prvDeleteUserQuery: 'Basic',
};

/** What is sold, at which price and by which rules: everybody who sells reads it, and what was sold points to it. */
export const readThePriceList: readonly Grant[] = [
  { table: offer, rights: rights('Global', 'Read', 'AppendTo') },
  { table: offerPrice, rights: rights('Global', 'Read') },
  { table: promotion, rights: rights('Global', 'Read', 'AppendTo') },
  { table: priceRule, rights: rights('Global', 'Read') },
];

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
