import { autonumber, currencyOf, instant, label, lookup, memo, money, table, text } from '../define';
import { orderRefusal } from '../choices';
import { orderStatus } from '../choices/values';
import { workColumns } from '../columns/work';
import { refusalColumns } from '../columns/refusal';

/**
 * What is bought together: one cart at the provider. Like a run of Provision Account it is the draft, the job and the record. Its id is
 * the one key that a purchase carries from the first click to the provider's order (R14).
 */
export const order = table({
  schemaName: 'csp_Order',
  set: 'csp_orders',
  label: label('Order', 'Commande', 'Bestellung', 'Поръчка'),
  plural: label('Orders', 'Commandes', 'Bestellungen', 'Поръчки'),
  description: label('What is bought together', 'Ce qui est acheté ensemble', 'Was zusammen gekauft wird', 'Какво се купува заедно'),
  ownership: 'user',
  primaryName: 'csp_Name',
  system: currencyOf('csp_order'),
  columns: {
    csp_Name: autonumber('ORD-{SEQNUM:5}', label('Number', 'Numéro', 'Nummer', 'Номер')),
    csp_AccountId: lookup('account', 'csp_account_csp_order', label('Customer', 'Client', 'Kunde', 'Клиент'), {
      required: true,
      onDelete: 'Restrict',
    }),
    csp_BillingContractId: lookup(
      'csp_billingcontract',
      'csp_billingcontract_csp_order',
      label('Billing contract', 'Contrat de facturation', 'Abrechnungsvertrag', 'Договор за фактуриране'),
      { onDelete: 'Restrict' },
    ),
    csp_ProviderAccountId: lookup(
      'csp_provideraccount',
      'csp_provideraccount_csp_order',
      label('Tenant', 'Locataire', 'Mandant', 'Клиентска среда'),
      { onDelete: 'Restrict' },
    ),
    csp_ProviderId: lookup('csp_provider', 'csp_provider_csp_order', label('Provider', 'Fournisseur', 'Anbieter', 'Доставчик'), {
      onDelete: 'Restrict',
    }),
    /** Whose purchase it was meant to be, as the person saw it; checked again at the call. */
    csp_TenantId: text(36, label('Tenant ID', 'ID du locataire', 'Mandanten-ID', 'ИД на средата')),
    csp_Domain: text(253, label('Domain', 'Domaine', 'Domäne', 'Домейн')),
    /** JSON: the lines as typed (`core/orders/draft`). */
    csp_Draft: memo(100000, label('Lines as typed', 'Lignes saisies', 'Erfasste Zeilen', 'Въведени редове')),
    csp_Total: money(label('First invoice', 'Première facture', 'Erste Rechnung', 'Първа фактура')),
    csp_SubmittedOn: instant(label('Submitted on', 'Envoyé le', 'Abgesendet am', 'Изпратено на')),
    csp_SubmittedBy: lookup(
      'systemuser',
      'csp_systemuser_csp_order',
      label('Submitted by', 'Envoyé par', 'Abgesendet von', 'Изпратено от'),
    ),
    csp_CorrelationId: text(36, label('Correlation ID', 'ID de corrélation', 'Korrelations-ID', 'ИД за проследяване')),
    csp_PayloadHash: text(
      64,
      label('Fingerprint of the cart', 'Empreinte du panier', 'Fingerabdruck des Warenkorbs', 'Отпечатък на кошницата'),
    ),
    csp_CartRequestId: text(
      36,
      label('Request ID of the cart', 'ID de requête du panier', 'Anfrage-ID des Warenkorbs', 'ИД на заявката за кошница'),
    ),
    csp_CartId: text(50, label('Cart ID', 'ID du panier', 'Warenkorb-ID', 'ИД на кошницата')),
    csp_CartMadeOn: instant(label('Cart made on', 'Panier créé le', 'Warenkorb erstellt am', 'Кошницата е създадена на')),
    csp_CheckoutRequestId: text(
      36,
      label('Request ID of the checkout', 'ID de requête de validation', 'Anfrage-ID der Bestellung', 'ИД на заявката за поръчване'),
    ),
    csp_CheckedOutOn: instant(label('Last checked out on', 'Dernière validation le', 'Zuletzt bestellt am', 'Последно поръчано на')),
    /** JSON: what was sent, and each group's order at the provider (`core/orders/outcome`). */
    csp_ProviderOrders: memo(
      200000,
      label('Orders at the provider', 'Commandes du fournisseur', 'Bestellungen beim Anbieter', 'Поръчки при доставчика'),
    ),
    ...workColumns,
    ...refusalColumns(orderRefusal),
    /** Only people date it: "I looked, it was not bought; try again" where the outcome was unknown. The service takes it away once it has acted on it. */
    csp_BuyAgainOn: instant(label('To be bought again since', 'À racheter depuis', 'Erneut zu kaufen seit', 'За нова покупка от')),
  },
  statusReasons: {
    Draft: { value: orderStatus.Draft, state: 0, label: label('Draft', 'Brouillon', 'Entwurf', 'Чернова') },
    Submitted: { value: orderStatus.Submitted, state: 0, label: label('Submitted', 'Envoyée', 'Abgesendet', 'Изпратена') },
    InProgress: { value: orderStatus.InProgress, state: 0, label: label('In progress', 'En cours', 'In Arbeit', 'В ход') },
    UnknownOutcome: {
      value: orderStatus.UnknownOutcome,
      state: 0,
      label: label('Outcome unknown', 'Résultat inconnu', 'Ausgang unbekannt', 'Неизвестен изход'),
    },
    Failed: { value: orderStatus.Failed, state: 0, label: label('Failed', 'Échouée', 'Fehlgeschlagen', 'Неуспешна') },
    Completed: { value: orderStatus.Completed, state: 1, label: label('Completed', 'Terminée', 'Abgeschlossen', 'Завършена') },
    PartlyDone: {
      value: orderStatus.PartlyDone,
      state: 1,
      label: label('Partly done', 'Partielle', 'Teilweise ausgeführt', 'Частично изпълнена'),
    },
    Withdrawn: { value: orderStatus.Withdrawn, state: 1, label: label('Withdrawn', 'Retirée', 'Zurückgezogen', 'Оттеглена') },
  },
});
