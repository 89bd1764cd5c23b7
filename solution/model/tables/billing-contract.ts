import { choiceOf, currencyOf, date, decimal, instant, label, lookup, money, table, text, whole, yesNo } from '../define';
import {
  billingFrequency,
  billingTiming,
  contractRefusal,
  contractWish,
  customerRefundPolicy,
  paymentTerms,
  prorationUnit,
} from '../choices';
import { contractStatus } from '../choices/values';

/** How one customer is billed. One default contract per account and currency. */
export const billingContract = table({
  schemaName: 'csp_BillingContract',
  set: 'csp_billingcontracts',
  label: label('Billing contract', 'Contrat de facturation', 'Abrechnungsvertrag', 'Договор за фактуриране'),
  plural: label('Billing contracts', 'Contrats de facturation', 'Abrechnungsverträge', 'Договори за фактуриране'),
  description: label(
    'How one customer is billed',
    'La facturation d’un client',
    'Wie ein Kunde abgerechnet wird',
    'Как се фактурира на клиент',
  ),
  ownership: 'user',
  primaryName: 'csp_Name',
  timeline: true,
  system: currencyOf('csp_billingcontract'),
  columns: {
    csp_Name: text(200, label('Name', 'Nom', 'Name', 'Име'), { required: true }),
    csp_AccountId: lookup('account', 'csp_account_csp_billingcontract', label('Customer', 'Client', 'Kunde', 'Клиент'), {
      required: true,
      onDelete: 'Restrict',
    }),
    csp_StartsOn: date(label('Starts on', 'Début', 'Beginnt am', 'Започва на')),
    csp_EndsOn: date(label('Last day', 'Dernier jour', 'Letzter Tag', 'Последен ден')),
    csp_BillingFrequency: choiceOf(
      billingFrequency,
      label('Billing frequency', 'Fréquence de facturation', 'Abrechnungsrhythmus', 'Честота на фактуриране'),
      { default: 'Monthly' },
    ),
    csp_BillingTiming: choiceOf(billingTiming, label('Billed', 'Facturation', 'Abrechnung', 'Фактуриране'), { default: 'Advance' }),
    csp_ProrationUnit: choiceOf(prorationUnit, label('Proration', 'Prorata', 'Anteilige Berechnung', 'Пропорционално изчисляване'), {
      default: 'Day',
    }),
    csp_PaymentTerms: choiceOf(paymentTerms, label('Payment terms', 'Conditions de paiement', 'Zahlungsziel', 'Условия на плащане'), {
      default: 'Net30',
    }),
    csp_BillingContactId: lookup(
      'contact',
      'csp_contact_csp_billingcontract',
      label('Billing contact', 'Contact de facturation', 'Ansprechpartner für Rechnungen', 'Контакт за фактуриране'),
    ),
    csp_PurchaseOrder: text(100, label('PO number', 'N° de bon de commande', 'Bestellnummer des Kunden', 'Номер на поръчката при клиента')),
    csp_RefundPolicy: choiceOf(
      customerRefundPolicy,
      label('Refund policy', 'Politique de remboursement', 'Erstattungsregel', 'Правила за възстановяване'),
      { default: 'ResellerSchedule' },
    ),
    csp_IsDefault: yesNo(
      label('Default for its currency', 'Par défaut pour sa devise', 'Standard für seine Währung', 'По подразбиране за валутата'),
    ),
    csp_DefaultSince: instant(label('Default since', 'Par défaut depuis', 'Standard seit', 'По подразбиране от')),
    csp_MonthlyTotal: money(label('Billed monthly', 'Facturé par mois', 'Monatlich berechnet', 'Фактурирано месечно')),
    csp_AnnualTotal: money(label('Billed annually', 'Facturé par an', 'Jährlich berechnet', 'Фактурирано годишно')),
    csp_TriennialTotal: money(
      label('Billed every three years', 'Facturé tous les trois ans', 'Alle drei Jahre berechnet', 'Фактурирано на три години'),
    ),
    csp_YearTotal: money(label('Value of a year', 'Valeur annuelle', 'Jahreswert', 'Годишна стойност')),
    csp_YearCost: money(label('Cost of a year', 'Coût annuel', 'Jahreskosten', 'Годишна себестойност')),
    csp_YearMargin: money(label('Margin of a year', 'Marge annuelle', 'Jahresmarge', 'Годишен марж')),
    csp_MarginPercent: decimal(-1000000, 100, 2, label('Margin in percent', 'Marge en pour cent', 'Marge in Prozent', 'Марж в проценти')),
    csp_OtherCurrencyCount: whole(
      0,
      2147483647,
      label('In another currency', 'Dans une autre devise', 'In anderer Währung', 'В друга валута'),
    ),
    csp_TotalsOn: instant(label('Totals as of', 'Totaux au', 'Summen Stand', 'Сумите са към')),
    csp_ReplacesId: lookup(
      'csp_billingcontract',
      'csp_billingcontract_csp_billingcontract',
      label('Replaces', 'Remplace', 'Ersetzt', 'Замества'),
    ),
    csp_Asked: choiceOf(contractWish, label('Asked for', 'Demandé', 'Angefordert', 'Поискано')),
    csp_AskedOn: instant(label('Asked on', 'Demandé le', 'Angefordert am', 'Поискано на')),
    csp_Refusal: choiceOf(contractRefusal, label('Refused because', 'Refusé parce que', 'Abgelehnt, weil', 'Отказано, защото')),
    csp_LeaseUntil: instant(label('Worked on until', 'En traitement jusqu’à', 'In Bearbeitung bis', 'В работа до')),
  },
  statusReasons: {
    Draft: { value: contractStatus.Draft, state: 0, label: label('Draft', 'Brouillon', 'Entwurf', 'Чернова') },
    Active: { value: contractStatus.Active, state: 0, label: label('Active', 'Actif', 'Aktiv', 'Активен') },
    Ended: { value: contractStatus.Ended, state: 1, label: label('Ended', 'Terminé', 'Beendet', 'Приключен') },
  },
});
