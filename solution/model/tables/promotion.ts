import { decimal, instant, label, lookup, memo, table, text, yesNo } from '../define';

/** A reduction that the provider offers for a while. Whether a customer may have it is asked of the provider. */
export const promotion = table({
  schemaName: 'csp_Promotion',
  set: 'csp_promotions',
  label: label('Promotion', 'Promotion', 'Aktion', 'Промоция'),
  plural: label('Promotions', 'Promotions', 'Aktionen', 'Промоции'),
  description: label(
    'A reduction that the provider offers for a while',
    'Une remise temporaire du fournisseur',
    'Eine befristete Vergünstigung des Anbieters',
    'Временна отстъпка на доставчика',
  ),
  ownership: 'organization',
  primaryName: 'csp_Name',
  columns: {
    csp_Name: text(200, label('Name', 'Nom', 'Name', 'Име'), { required: true }),
    csp_ProviderId: lookup('csp_provider', 'csp_provider_csp_promotion', label('Provider', 'Fournisseur', 'Anbieter', 'Доставчик'), {
      required: true,
      onDelete: 'Restrict',
    }),
    csp_ProviderPromotionId: text(100, label('Promotion ID', 'ID de la promotion', 'Aktions-ID', 'ИД на промоцията'), { required: true }),
    csp_Description: memo(4000, label('Description', 'Description', 'Beschreibung', 'Описание')),
    csp_StartsOn: instant(label('Starts on', 'Début', 'Beginnt am', 'Започва на')),
    csp_EndsOn: instant(label('Ends on', 'Fin', 'Endet am', 'Приключва на')),
    csp_DiscountPercent: decimal(0, 100, 2, label('Discount %', 'Remise %', 'Rabatt %', 'Отстъпка %')),
    /** The provider puts it on every purchase that it fits, unasked. */
    csp_IsAutoApplicable: yesNo(label('Comes by itself', 'S’applique d’elle-même', 'Kommt von selbst', 'Прилага се сама')),
    /** JSON: the products, terms and cycles that it is for, and what each is reduced by (`core/catalogue/promotions`). */
    csp_Products: memo(40000, label('For (IDs)', 'Pour (ID)', 'Für (IDs)', 'За (ИД)')),
    /** The names of these products, one a line. */
    csp_ProductNames: memo(20000, label('For', 'Pour', 'Für', 'За')),
    csp_Fingerprint: text(64, label('Fingerprint', 'Empreinte', 'Fingerabdruck', 'Отпечатък')),
  },
  keys: { csp_PromotionKey: ['csp_ProviderId', 'csp_ProviderPromotionId'] },
});
