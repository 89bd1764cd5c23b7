/**
 * What a person asks the service about selling, and what it answers. Shared words of `controls/`, `webresources/` and `plugins/`; errors come
 * as `Problem` (core/provisioning/questions).
 */

/** `POST /api/orders/{id}`: do now what the order's row asks for; 202, the row tells the rest. */
export type OrderAnswer = { readonly orderId: string };

/** `POST /api/tenants/{rowId}/promotions` with `PromotionsQuestion`: which promotions the customer may have, by the provider's word. */
export type PromotionsQuestion = { readonly lines: readonly { readonly offerId: string; readonly seats: number }[] };
/** `promotionIds`: rows of promotions that may be had, per line as asked, in the order in which the provider names them. */
export type PromotionsAnswer = { readonly lines: readonly { readonly offerId: string; readonly promotionIds: readonly string[] }[] };

/** `POST /api/providers/{id}/catalogue`: reads products and prices now. `unchanged`: nothing was written. */
export type CatalogueAnswer = { readonly offers: number; readonly written: number; readonly withdrawn: number };

/** `POST /api/subscriptions/{id}/read`: reads the subscription from the provider now; the row tells the rest. 204. */
