import { label } from '../define';
import { shown, type Section, type SubGrid, type Tab } from '../define-form';

/** Texts that several forms share. */
export const titles = {
  summary: label('Summary', 'Résumé', 'Übersicht', 'Обобщение'),
  state: label('State', 'État', 'Status', 'Състояние'),
  general: label('General', 'Général', 'Allgemein', 'Общи'),
  timeline: label('Timeline', 'Chronologie', 'Zeitachse', 'Хронология'),
  tenants: label('Tenants', 'Locataires', 'Mandanten', 'Клиентски среди'),
  agreements: label('Agreements', 'Contrats clients', 'Vereinbarungen', 'Споразумения'),
  subscriptions: label('Subscriptions', 'Abonnements', 'Abonnements', 'Абонаменти'),
  changes: label('Changes', 'Changements', 'Änderungen', 'Промени'),
  orders: label('Orders', 'Commandes', 'Bestellungen', 'Поръчки'),
  contracts: label('Billing contracts', 'Contrats de facturation', 'Abrechnungsverträge', 'Договори за фактуриране'),
  priceRules: label('Price rules', 'Règles de prix', 'Preisregeln', 'Ценови правила'),
  trouble: label('If something went wrong', 'En cas de problème', 'Falls etwas schiefging', 'Ако нещо се е объркало'),
  runs: label('Provisioning runs', 'Approvisionnements', 'Bereitstellungen', 'Предоставяния'),
  mainForm: label('Information', 'Informations', 'Informationen', 'Информация'),
} as const;

type History = 'createdon' | 'createdby' | 'modifiedon' | 'modifiedby';

const history: Section<History> = {
  name: 'history',
  label: label('History', 'Historique', 'Verlauf', 'История'),
  columns: 2,
  cells: shown('createdon', 'createdby', 'modifiedon', 'modifiedby'),
};

/** The last tab of our tables' forms: who made and changed the row, and when. */
export const administrationTab: Tab<History> = {
  name: 'administration',
  label: label('Administration', 'Administration', 'Verwaltung', 'Администрация'),
  columns: [{ width: '100%', sections: [history] }],
};

/** A sub-grid alone in a section that needs no title beside the grid's own. */
export const gridSection = (grid: SubGrid): Section<never> => ({
  name: `${grid.name}_section`,
  label: grid.label,
  showLabel: false,
  cells: [grid],
});

/** The timeline in a section of its own. */
export const timelineSection: Section<never> = {
  name: 'timeline',
  label: titles.timeline,
  cells: [{ kind: 'timeline', label: titles.timeline }],
};
