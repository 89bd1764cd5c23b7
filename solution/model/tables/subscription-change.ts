import { choiceOf, currencyOf, instant, label, lookup, money, table, text, whole } from '../define';
import { changeKind, deadlineSource, orderRefusal } from '../choices';
import { changeStatus } from '../choices/values';
import { refusalColumns } from '../columns/refusal';

/** One change to a subscription: the ledger. The seat deltas of a subscription add up to its quantity. */
export const subscriptionChange = table({
  schemaName: 'csp_SubscriptionChange',
  set: 'csp_subscriptionchanges',
  label: label('Subscription change', 'Changement d’abonnement', 'Abonnementänderung', 'Промяна на абонамент'),
  plural: label('Subscription changes', 'Changements d’abonnements', 'Abonnementänderungen', 'Промени на абонаменти'),
  description: label(
    'One change to a subscription',
    'Un changement d’abonnement',
    'Eine Änderung an einem Abonnement',
    'Една промяна на абонамент',
  ),
  ownership: 'user',
  primaryName: 'csp_Name',
  system: currencyOf('csp_subscriptionchange'),
  columns: {
    csp_Name: text(200, label('Offer', 'Offre', 'Angebot', 'Оферта'), { required: true }),
    csp_SubscriptionId: lookup(
      'csp_subscription',
      'csp_subscription_csp_subscriptionchange',
      label('Subscription', 'Abonnement', 'Abonnement', 'Абонамент'),
      { required: true, onDelete: 'Restrict' },
    ),
    /** The contract that the subscription was on when it was changed; the change stays with it when the contract is replaced. */
    csp_BillingContractId: lookup(
      'csp_billingcontract',
      'csp_billingcontract_csp_subscriptionchange',
      label('Billing contract', 'Contrat de facturation', 'Abrechnungsvertrag', 'Договор за фактуриране'),
      { onDelete: 'Restrict' },
    ),
    csp_OrderId: lookup('csp_order', 'csp_order_csp_subscriptionchange', label('Order', 'Commande', 'Bestellung', 'Поръчка'), {
      onDelete: 'Restrict',
    }),
    /** The line's place in its order, from 0; the provider's cart line has the same number. */
    csp_Line: whole(0, 1000, label('Line', 'Ligne', 'Zeile', 'Ред')),
    csp_Kind: choiceOf(changeKind, label('Kind of change', 'Type de changement', 'Art der Änderung', 'Вид промяна'), { required: true }),
    csp_SeatDelta: whole(-1000000000, 1000000000, label('Seats +/−', 'Licences +/−', 'Lizenzen +/−', 'Лицензи +/−')),
    csp_SeatsBefore: whole(0, 1000000000, label('Seats before', 'Licences avant', 'Lizenzen vorher', 'Лицензи преди')),
    csp_SeatsAfter: whole(0, 1000000000, label('Seats after', 'Licences après', 'Lizenzen nachher', 'Лицензи след')),
    csp_UnitPrice: money(label('Price', 'Prix', 'Preis', 'Цена')),
    csp_UnitCost: money(label('Cost', 'Coût', 'Kosten', 'Себестойност')),
    /** What the customer owes for it in the running cycle; negative is a refund. */
    csp_Amount: money(label('Customer’s amount', 'Montant du client', 'Betrag des Kunden', 'Сума за клиента')),
    csp_CostAmount: money(label('Provider’s amount', 'Montant du fournisseur', 'Betrag des Anbieters', 'Сума към доставчика')),
    csp_SubmittedOn: instant(label('Submitted on', 'Envoyé le', 'Abgesendet am', 'Изпратено на')),
    csp_SubmittedBy: lookup(
      'systemuser',
      'csp_systemuser_csp_subscriptionchange',
      label('Submitted by', 'Envoyé par', 'Abgesendet von', 'Изпратено от'),
    ),
    csp_EffectiveOn: instant(label('In effect since', 'En vigueur depuis', 'Wirksam seit', 'В сила от')),
    csp_CancelUntil: instant(label('Can be undone until', 'Annulable jusqu’au', 'Rückgängig bis', 'Може да се отмени до')),
    csp_RefundableSeats: whole(
      0,
      1000000000,
      label('Seats that can be given back', 'Licences restituables', 'Rückgebbare Lizenzen', 'Лицензи за връщане'),
    ),
    csp_DeadlineSource: choiceOf(deadlineSource, label('Deadline according to', 'Échéance selon', 'Frist laut', 'Крайният срок е според')),
    csp_ProviderOrderId: text(
      50,
      label('Provider’s order ID', 'ID de commande du fournisseur', 'Bestell-ID des Anbieters', 'ИД на поръчката при доставчика'),
    ),
    ...refusalColumns(orderRefusal),
  },
  statusReasons: {
    Scheduled: { value: changeStatus.Scheduled, state: 0, label: label('Scheduled', 'Planifié', 'Geplant', 'Планирана') },
    Submitted: { value: changeStatus.Submitted, state: 0, label: label('Submitted', 'Envoyé', 'Abgesendet', 'Изпратена') },
    Succeeded: { value: changeStatus.Succeeded, state: 1, label: label('Succeeded', 'Réussi', 'Erfolgt', 'Успешна') },
    Failed: { value: changeStatus.Failed, state: 1, label: label('Failed', 'Échoué', 'Fehlgeschlagen', 'Неуспешна') },
    Withdrawn: { value: changeStatus.Withdrawn, state: 1, label: label('Withdrawn', 'Retiré', 'Zurückgezogen', 'Оттеглена') },
  },
});
