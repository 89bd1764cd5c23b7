/** The global choices around offers, contracts, orders and subscriptions with their texts. */
import { choice, label } from '../define';
import * as values from './values';

export const segment = choice('csp_segment', label('Segment', 'Segment', 'Segment', 'Сегмент'), values.segment, {
  Commercial: label('Commercial', 'Commercial', 'Gewerblich', 'Търговски'),
  Education: label('Education', 'Éducation', 'Bildung', 'Образование'),
  Government: label('Government', 'Secteur public', 'Behörden', 'Държавен'),
  Nonprofit: label('Nonprofit', 'Organisme à but non lucratif', 'Gemeinnützig', 'Нестопански'),
});

export const term = choice('csp_term', label('Commitment term', 'Durée d’engagement', 'Laufzeit', 'Срок'), values.term, {
  P1M: label('1 month', '1 mois', '1 Monat', '1 месец'),
  P1Y: label('1 year', '1 an', '1 Jahr', '1 година'),
  P3Y: label('3 years', '3 ans', '3 Jahre', '3 години'),
});

export const billingCycle = choice(
  'csp_billingcycle',
  label('Billing cycle', 'Cycle de facturation', 'Abrechnungszyklus', 'Период на фактуриране'),
  values.billingCycle,
  {
    Monthly: label('Monthly', 'Mensuel', 'Monatlich', 'Месечно'),
    Annual: label('Annually', 'Annuel', 'Jährlich', 'Годишно'),
    Triennial: label('Every three years', 'Tous les trois ans', 'Alle drei Jahre', 'На три години'),
    None: label('Not billed', 'Non facturé', 'Ohne Abrechnung', 'Без фактуриране'),
  },
);

export const plan = choice('csp_plan', label('Plan', 'Formule', 'Tarif', 'План'), values.plan, {
  P1MMonthly: label('1 month, monthly', '1 mois, mensuel', '1 Monat, monatlich', '1 месец, месечно'),
  P1YMonthly: label('1 year, monthly', '1 an, mensuel', '1 Jahr, monatlich', '1 година, месечно'),
  P1YAnnual: label('1 year, annually', '1 an, annuel', '1 Jahr, jährlich', '1 година, годишно'),
  P3YMonthly: label('3 years, monthly', '3 ans, mensuel', '3 Jahre, monatlich', '3 години, месечно'),
  P3YAnnual: label('3 years, annually', '3 ans, annuel', '3 Jahre, jährlich', '3 години, годишно'),
  P3YTriennial: label('3 years, all at once', '3 ans, en une fois', '3 Jahre, auf einmal', '3 години, наведнъж'),
  P1MNone: label('1 month, not billed', '1 mois, non facturé', '1 Monat, kostenfrei', '1 месец, безплатно'),
  P1YNone: label('1 year, not billed', '1 an, non facturé', '1 Jahr, kostenfrei', '1 година, безплатно'),
  P3YNone: label('3 years, not billed', '3 ans, non facturé', '3 Jahre, kostenfrei', '3 години, безплатно'),
});

export const billingFrequency = choice(
  'csp_billingfrequency',
  label('Billing frequency', 'Fréquence de facturation', 'Abrechnungsrhythmus', 'Честота на фактуриране'),
  values.billingFrequency,
  {
    Monthly: label('Monthly', 'Mensuelle', 'Monatlich', 'Месечно'),
    Annual: label('Annually', 'Annuelle', 'Jährlich', 'Годишно'),
    Triennial: label('Every three years', 'Tous les trois ans', 'Alle drei Jahre', 'На три години'),
  },
);

export const billingTiming = choice(
  'csp_billingtiming',
  label('Billed', 'Facturation', 'Abrechnung', 'Фактуриране'),
  values.billingTiming,
  {
    Advance: label('In advance', 'D’avance', 'Im Voraus', 'Предварително'),
    Arrears: label('In arrears', 'À terme échu', 'Nachträglich', 'Със задна дата'),
  },
);

export const prorationUnit = choice(
  'csp_prorationunit',
  label('Proration', 'Prorata', 'Anteilige Berechnung', 'Пропорционално изчисляване'),
  values.prorationUnit,
  { Day: label('By day', 'Au jour', 'Nach Tagen', 'По дни') },
);

export const paymentTerms = choice(
  'csp_paymentterms',
  label('Payment terms', 'Conditions de paiement', 'Zahlungsziel', 'Условия на плащане'),
  values.paymentTerms,
  {
    OnReceipt: label('On receipt', 'À réception', 'Sofort', 'При получаване'),
    Net14: label('14 days', '14 jours', '14 Tage', '14 дни'),
    Net30: label('30 days', '30 jours', '30 Tage', '30 дни'),
    Net45: label('45 days', '45 jours', '45 Tage', '45 дни'),
    Net60: label('60 days', '60 jours', '60 Tage', '60 дни'),
  },
);

export const customerRefundPolicy = choice(
  'csp_customerrefundpolicy',
  label('Refund policy', 'Politique de remboursement', 'Erstattungsregel', 'Правила за възстановяване'),
  values.customerRefundPolicy,
  {
    ResellerSchedule: label(
      'All within 24 hours, unused days until day 7',
      'Tout sous 24 heures, jours non utilisés jusqu’au 7e jour',
      'Alles in 24 Stunden, ungenutzte Tage bis Tag 7',
      'Всичко до 24 часа, неизползваните дни до ден 7',
    ),
    ProviderWindow: label(
      'As the provider refunds',
      'Comme le fournisseur',
      'Wie der Anbieter erstattet',
      'Както възстановява доставчикът',
    ),
    NoRefund: label('No refund', 'Aucun remboursement', 'Keine Erstattung', 'Без възстановяване'),
  },
);

export const contractWish = choice(
  'csp_contractwish',
  label('Wish for a contract', 'Demande pour un contrat', 'Wunsch zu einem Vertrag', 'Заявка за договор'),
  values.contractWish,
  {
    Activate: label('Activate', 'Activer', 'Aktivieren', 'Активиране'),
    End: label('End', 'Terminer', 'Beenden', 'Прекратяване'),
    Replace: label('Replace', 'Remplacer', 'Ersetzen', 'Заместване'),
    MakeDefault: label('Make default', 'Définir par défaut', 'Als Standard festlegen', 'По подразбиране'),
  },
);

export const contractRefusal = choice(
  'csp_contractrefusal',
  label('Why a wish was refused', 'Motif du refus', 'Warum ein Wunsch abgelehnt wurde', 'Защо заявката е отказана'),
  values.contractRefusal,
  {
    'not-a-draft': label('Not a draft any more', 'N’est plus un brouillon', 'Kein Entwurf mehr', 'Вече не е чернова'),
    incomplete: label('Something is missing', 'Contrat incomplet', 'Angaben fehlen', 'Липсват данни'),
    'not-active': label('Not active', 'Non actif', 'Nicht aktiv', 'Не е активен'),
    'has-ended': label('Has ended', 'Terminé', 'Schon beendet', 'Приключен'),
    'something-open': label('Something is still open', 'Éléments encore ouverts', 'Noch etwas offen', 'Още има нещо отворено'),
    'newer-default': label(
      'Another became the default since',
      'Un autre est devenu le contrat par défaut',
      'Ein anderer ist inzwischen Standard',
      'Междувременно друг стана по подразбиране',
    ),
  },
);

export const priceRuleKind = choice(
  'csp_pricerulekind',
  label('How the price is made', 'Calcul du prix', 'Preisbildung', 'Образуване на цената'),
  values.priceRuleKind,
  {
    DiscountOnRetail: label(
      'Discount on retail price',
      'Remise sur le prix public',
      'Rabatt auf den Listenpreis',
      'Отстъпка от цената на дребно',
    ),
    MarkupOnCost: label('Markup on cost', 'Majoration du coût', 'Aufschlag auf die Kosten', 'Надценка върху себестойността'),
    FixedPrice: label('Fixed price', 'Prix fixe', 'Festpreis', 'Фиксирана цена'),
  },
);

export const priceWarning = choice(
  'csp_pricewarning',
  label('Price warning', 'Alerte sur le prix', 'Preiswarnung', 'Предупреждение за цена'),
  values.priceWarning,
  {
    CostMoved: label('Cost moved', 'Coût modifié', 'Kosten geändert', 'Нова себестойност'),
  },
);

export const renewalDecision = choice(
  'csp_renewaldecision',
  label('At term end', 'À l’échéance', 'Am Laufzeitende', 'В края на срока'),
  values.renewalDecision,
  {
    Renew: label('Renew', 'Renouveler', 'Verlängern', 'Подновяване'),
    CancelAtTermEnd: label('Cancel at term end', 'Résilier à l’échéance', 'Zum Laufzeitende kündigen', 'Прекратяване в края на срока'),
    ExtendedServiceTerm: label('Extended service term', 'Service prolongé', 'Verlängerter Dienst', 'Удължен срок на услугата'),
  },
);

export const providerStatus = choice(
  'csp_providerstatus',
  label('Provider’s status', 'Statut chez le fournisseur', 'Status beim Anbieter', 'Състояние при доставчика'),
  values.providerStatus,
  {
    None: label('None', 'Aucun', 'Keiner', 'Няма'),
    Pending: label('Pending', 'En attente', 'Ausstehend', 'Изчаква'),
    Active: label('Active', 'Actif', 'Aktiv', 'Активен'),
    Suspended: label('Suspended', 'Suspendu', 'Ausgesetzt', 'Спрян'),
    Expired: label('Expired', 'Expiré', 'Abgelaufen', 'Изтекъл'),
    Disabled: label('Disabled', 'Désactivé', 'Deaktiviert', 'Деактивиран'),
    Deleted: label('Deleted', 'Supprimé', 'Gelöscht', 'Изтрит'),
  },
);

export const changeKind = choice(
  'csp_changekind',
  label('Kind of change', 'Type de changement', 'Art der Änderung', 'Вид промяна'),
  values.changeKind,
  {
    Purchase: label('Purchase', 'Achat', 'Kauf', 'Покупка'),
    SeatsAdded: label('Seats added', 'Licences ajoutées', 'Lizenzen hinzugefügt', 'Добавени лицензи'),
    SeatsRemoved: label('Seats removed', 'Licences retirées', 'Lizenzen entfernt', 'Премахнати лицензи'),
    RenewalDecision: label('Decision at term end', 'Décision à l’échéance', 'Entscheidung zum Laufzeitende', 'Решение за края на срока'),
    ChangeAtRenewal: label('Change at renewal', 'Changement au renouvellement', 'Änderung bei Verlängerung', 'Промяна при подновяване'),
    Suspend: label('Suspension', 'Suspension', 'Aussetzung', 'Спиране'),
    Resume: label('Resumption', 'Reprise', 'Wiederaufnahme', 'Възобновяване'),
    Cancel: label('Cancellation', 'Résiliation', 'Kündigung', 'Прекратяване'),
  },
);

export const deadlineSource = choice(
  'csp_deadlinesource',
  label('Deadline according to', 'Échéance selon', 'Frist laut', 'Крайният срок е според'),
  values.deadlineSource,
  {
    Provider: label('The provider', 'Le fournisseur', 'Anbieter', 'Доставчика'),
    OurArithmetic: label('Seven days from purchase', 'Sept jours après l’achat', 'Sieben Tage ab Kauf', 'Седем дни от покупката'),
  },
);

export const orderRefusal = choice('csp_orderrefusal', label('Reason', 'Raison', 'Grund', 'Причина'), values.orderRefusal, {
  'no-tenant': label('No tenant', 'Aucun locataire', 'Kein Mandant', 'Няма среда'),
  'no-relationship': label(
    'No reseller relationship',
    'Aucune relation de revendeur',
    'Keine Händlerbeziehung',
    'Няма отношение с търговеца',
  ),
  'no-agreement': label('Agreement missing', 'Contrat manquant', 'Vereinbarung fehlt', 'Липсва споразумение'),
  'credit-hold': label('Credit hold', 'Crédit bloqué', 'Kreditsperre', 'Кредитна забрана'),
  'contract-not-active': label('Contract not active', 'Contrat inactif', 'Vertrag nicht aktiv', 'Договорът не е активен'),
  'wrong-tenant': label('Tenant has changed', 'Le locataire a changé', 'Mandant hat sich geändert', 'Средата е променена'),
  'offer-withdrawn': label('Offer withdrawn', 'Offre retirée', 'Angebot zurückgezogen', 'Офертата е оттеглена'),
  'not-in-market': label(
    'Not sold in this market',
    'Non vendu sur ce marché',
    'In diesem Markt nicht erhältlich',
    'Не се продава на този пазар',
  ),
  'seats-out-of-range': label('Number of seats refused', 'Nombre de licences refusé', 'Lizenzzahl abgelehnt', 'Броят лицензи е отказан'),
  'add-on-without-base': label('Base product missing', 'Produit de base manquant', 'Basisprodukt fehlt', 'Липсва основен продукт'),
  'promotion-refused': label('Promotion refused', 'Promotion refusée', 'Aktion abgelehnt', 'Промоцията е отказана'),
  'price-moved': label('Price has moved', 'Le prix a changé', 'Preis hat sich geändert', 'Цената е променена'),
  'currency-refused': label('Currency refused', 'Devise refusée', 'Währung abgelehnt', 'Валутата е отказана'),
  'customer-under-review': label('Customer under review', 'Client en cours d’examen', 'Kunde wird geprüft', 'Клиентът се проверява'),
  'purchase-refused': label('Purchase refused', 'Achat refusé', 'Kauf abgelehnt', 'Покупката е отказана'),
  'consent-expired': label('Consent expired', 'Consentement expiré', 'Zustimmung abgelaufen', 'Изтекло съгласие'),
  'consent-revoked': label('Consent revoked', 'Consentement révoqué', 'Zustimmung widerrufen', 'Оттеглено съгласие'),
  forbidden: label('Not permitted', 'Non autorisé', 'Nicht erlaubt', 'Не е позволено'),
  'not-connected': label('Provider not connected', 'Fournisseur non connecté', 'Anbieter nicht verbunden', 'Доставчикът не е свързан'),
  'provider-busy': label('Provider busy', 'Fournisseur occupé', 'Anbieter ausgelastet', 'Доставчикът е зает'),
  'provider-failing': label('Provider failing', 'Panne du fournisseur', 'Störung beim Anbieter', 'Повреда при доставчика'),
  'provider-unreachable': label('Provider unreachable', 'Fournisseur injoignable', 'Anbieter nicht erreichbar', 'Доставчикът е недостъпен'),
  'outcome-unknown': label('Outcome unknown', 'Résultat inconnu', 'Ausgang unbekannt', 'Неизвестен изход'),
  'cart-expired': label('Cart expired', 'Panier expiré', 'Warenkorb abgelaufen', 'Изтекла кошница'),
  unexpected: label('Unexpected', 'Imprévu', 'Unerwartet', 'Неочаквано'),
});
