import { choiceOf, currencyOf, instant, label, lookup, memo, money, table, text, whole, yesNo } from '../define';
import { billingCycle, providerStatus, renewalDecision, term } from '../choices';
import { subscriptionStatus } from '../choices/values';
import { subscriptionGrid } from '../grids';

/** A customer's subscription; its own state, and beside it the provider's. Amounts are for one seat and one billing cycle. */
export const subscription = table({
  schemaName: 'csp_Subscription',
  set: 'csp_subscriptions',
  label: label('Subscription', 'Abonnement', 'Abonnement', 'Абонамент'),
  plural: label('Subscriptions', 'Abonnements', 'Abonnements', 'Абонаменти'),
  description: label('A customer’s subscription', 'L’abonnement d’un client', 'Das Abonnement eines Kunden', 'Абонамент на клиент'),
  ownership: 'user',
  primaryName: 'csp_Name',
  timeline: true,
  grid: subscriptionGrid,
  system: currencyOf('csp_subscription'),
  columns: {
    csp_Name: text(200, label('Offer', 'Offre', 'Angebot', 'Оферта'), { required: true }),
    csp_AccountId: lookup('account', 'csp_account_csp_subscription', label('Customer', 'Client', 'Kunde', 'Клиент'), {
      required: true,
      onDelete: 'Restrict',
    }),
    csp_BillingContractId: lookup(
      'csp_billingcontract',
      'csp_billingcontract_csp_subscription',
      label('Billing contract', 'Contrat de facturation', 'Abrechnungsvertrag', 'Договор за фактуриране'),
      { onDelete: 'Restrict' },
    ),
    csp_ProviderAccountId: lookup(
      'csp_provideraccount',
      'csp_provideraccount_csp_subscription',
      label('Tenant', 'Locataire', 'Mandant', 'Клиентска среда'),
      { onDelete: 'Restrict' },
    ),
    csp_OfferId: lookup('csp_offer', 'csp_offer_csp_subscription', label('Bought as', 'Acheté comme', 'Gekauft als', 'Купен като')),
    csp_PromotionId: lookup('csp_promotion', 'csp_promotion_csp_subscription', label('Promotion', 'Promotion', 'Aktion', 'Промоция')),
    csp_OrderId: lookup('csp_order', 'csp_order_csp_subscription', label('Order', 'Commande', 'Bestellung', 'Поръчка')),
    csp_ProviderSubscriptionId: text(
      50,
      label(
        'Provider’s subscription ID',
        'ID d’abonnement du fournisseur',
        'Abonnement-ID des Anbieters',
        'ИД на абонамента при доставчика',
      ),
    ),
    csp_ProviderOrderId: text(
      50,
      label('Provider’s order ID', 'ID de commande du fournisseur', 'Bestell-ID des Anbieters', 'ИД на поръчката при доставчика'),
    ),
    csp_ProviderStatus: choiceOf(
      providerStatus,
      label('Provider’s status', 'Statut chez le fournisseur', 'Status beim Anbieter', 'Състояние при доставчика'),
      { default: 'None' },
    ),
    csp_ProviderQuantity: whole(
      0,
      1000000000,
      label('Seats at the provider', 'Licences chez le fournisseur', 'Lizenzen beim Anbieter', 'Лицензи при доставчика'),
    ),
    /** The first instant after the provider's term, 00:00 UTC (R6). */
    csp_ProviderRenewsOn: instant(
      label(
        'Next renewal at the provider',
        'Prochain renouvellement chez le fournisseur',
        'Nächste Verlängerung beim Anbieter',
        'Следващо подновяване при доставчика',
      ),
    ),
    csp_ProviderRenewal: choiceOf(
      renewalDecision,
      label(
        'At term end, at the provider',
        'À l’échéance, chez le fournisseur',
        'Am Laufzeitende, beim Anbieter',
        'В края на срока при доставчика',
      ),
    ),
    /** What differs from the provider, in codes parted by blanks (`core/subscriptions/disagreement`); empty where nothing does. */
    csp_Disagreement: text(
      400,
      label('Differs from the provider', 'Écart avec le fournisseur', 'Abweichung vom Anbieter', 'Разлика с доставчика'),
    ),
    csp_SeenOn: instant(
      label('Read from the provider on', 'Lu chez le fournisseur le', 'Beim Anbieter gelesen am', 'Прочетено от доставчика на'),
    ),
    csp_Quantity: whole(0, 1000000000, label('Seats', 'Licences', 'Lizenzen', 'Лицензи')),
    csp_Term: choiceOf(term, label('Term', 'Durée', 'Laufzeit', 'Срок')),
    csp_BillingCycle: choiceOf(billingCycle, label('Billing cycle', 'Cycle de facturation', 'Abrechnungszyklus', 'Период на фактуриране')),
    csp_UnitPrice: money(label('Price', 'Prix', 'Preis', 'Цена')),
    csp_UnitCost: money(label('Cost', 'Coût', 'Kosten', 'Себестойност')),
    csp_CycleTotal: money(label('Per billing cycle', 'Par cycle de facturation', 'Je Abrechnungszyklus', 'За период на фактуриране')),
    csp_StartsOn: instant(label('Active since', 'Actif depuis', 'Aktiv seit', 'Активен от')),
    /** The first instant after the term, 00:00 UTC (R6). */
    csp_RenewsOn: instant(label('Next renewal', 'Prochain renouvellement', 'Nächste Verlängerung', 'Следващо подновяване')),
    csp_CycleEndsOn: instant(label('Cycle ends on', 'Fin du cycle', 'Zyklus endet am', 'Периодът приключва на')),
    csp_CancelUntil: instant(label('Can be cancelled until', 'Résiliable jusqu’au', 'Kündbar bis', 'Може да се прекрати до')),
    csp_DeadlineIsProviders: yesNo(
      label('Deadline is the provider’s', 'Échéance du fournisseur', 'Frist vom Anbieter', 'Крайният срок е на доставчика'),
    ),
    csp_RenewalDecision: choiceOf(renewalDecision, label('At term end', 'À l’échéance', 'Am Laufzeitende', 'В края на срока'), {
      default: 'Renew',
    }),
    csp_Reason: memo(2000, label('Why it is so', 'Pourquoi', 'Warum', 'Защо е така')),
    /** What the ledger's check found (`core/ledger`): the seats of its changes; empty where they add up. */
    csp_LedgerDifference: whole(
      -1000000000,
      1000000000,
      label('Ledger differs by', 'Écart du registre', 'Abweichung im Verlauf', 'Разлика в регистъра'),
    ),
    csp_LedgerCheckedOn: instant(label('Ledger checked on', 'Registre vérifié le', 'Verlauf geprüft am', 'Регистърът е проверен на')),
  },
  keys: { csp_SubscriptionKey: ['csp_ProviderAccountId', 'csp_ProviderSubscriptionId'] },
  statusReasons: {
    Draft: { value: subscriptionStatus.Draft, state: 0, label: label('Draft', 'Brouillon', 'Entwurf', 'Чернова') },
    PendingLink: {
      value: subscriptionStatus.PendingLink,
      state: 0,
      label: label('Pending link', 'En attente de lien', 'Wartet auf Verknüpfung', 'Изчаква свързване'),
    },
    Linking: { value: subscriptionStatus.Linking, state: 0, label: label('Linking', 'Liaison en cours', 'Wird verknüpft', 'Свързва се') },
    Failed: { value: subscriptionStatus.Failed, state: 0, label: label('Failed', 'Échoué', 'Fehlgeschlagen', 'Неуспешен') },
    Active: { value: subscriptionStatus.Active, state: 0, label: label('Active', 'Actif', 'Aktiv', 'Активен') },
    Suspended: { value: subscriptionStatus.Suspended, state: 0, label: label('Suspended', 'Suspendu', 'Ausgesetzt', 'Спрян') },
    Expired: { value: subscriptionStatus.Expired, state: 1, label: label('Expired', 'Expiré', 'Abgelaufen', 'Изтекъл') },
    Canceled: { value: subscriptionStatus.Canceled, state: 1, label: label('Canceled', 'Résilié', 'Gekündigt', 'Прекратен') },
  },
});
