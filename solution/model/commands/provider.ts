import { label } from '../define';
import { commandsOf } from '../define-command';
import { provider } from '../tables/provider';

const shownTo = { privilege: 'Write', table: provider } as const;

/** What an administrator does with a provider: consent, try, bring in. */
export const providerCommands = commandsOf(provider, 'csp_/provider.js', 'Tenantry.Provider', [
  {
    name: 'Connect',
    label: label('Connect', 'Connecter', 'Verbinden', 'Свързване'),
    tooltip: label(
      'Sign in at Microsoft and consent that the service works with this provider',
      'Se connecter chez Microsoft et consentir à ce que le service travaille avec ce fournisseur',
      'Bei Microsoft anmelden und zustimmen, dass der Dienst mit diesem Anbieter arbeitet',
      'Вход в Microsoft и съгласие услугата да работи с този доставчик',
    ),
    icon: 'connect',
    places: ['form', 'list'],
    run: 'connect',
    enabledWhen: 'canConnect',
    shownTo,
  },
  {
    name: 'Verify',
    label: label('Verify connection', 'Vérifier la connexion', 'Verbindung prüfen', 'Проверка на връзката'),
    tooltip: label(
      'Try everything that the service needs of this provider',
      'Essayer tout ce dont le service a besoin chez ce fournisseur',
      'Alles erproben, was der Dienst von diesem Anbieter braucht',
      'Изпробване на всичко, което услугата ползва от този доставчик',
    ),
    icon: 'verify',
    places: ['form', 'list'],
    run: 'verify',
    enabledWhen: 'canVerify',
    shownTo,
  },
  {
    name: 'ImportTemplates',
    label: label('Import templates', 'Importer les modèles', 'Vorlagen importieren', 'Импорт на шаблони'),
    tooltip: label(
      'Bring in the agreements that the provider publishes, as drafts',
      'Importer comme brouillons les contrats clients publiés par le fournisseur',
      'Die veröffentlichten Vereinbarungen des Anbieters als Entwürfe übernehmen',
      'Внасяне като чернови на споразуменията, които доставчикът публикува',
    ),
    icon: 'import',
    places: ['form', 'list'],
    run: 'importTemplates',
    enabledWhen: 'canImport',
    shownTo,
  },
  {
    name: 'FindCustomers',
    label: label('Find customers', 'Rechercher les clients', 'Kunden suchen', 'Търсене на клиенти'),
    tooltip: label(
      'Read the provider’s customers now and map what can be mapped',
      'Lire maintenant les clients du fournisseur et associer ce qui peut l’être',
      'Die Kunden des Anbieters jetzt lesen und zuordnen, was zugeordnet werden kann',
      'Прочитане на клиентите на доставчика сега и свързване на каквото може',
    ),
    icon: 'find',
    places: ['form', 'list'],
    run: 'findCustomers',
    enabledWhen: 'canFind',
    shownTo,
  },
  {
    name: 'ReadCatalogue',
    label: label('Read the catalogue now', 'Lire le catalogue maintenant', 'Katalog jetzt lesen', 'Прочитане на каталога сега'),
    tooltip: label(
      'Read offers, prices and promotions now, instead of waiting for the day’s reading',
      'Lire maintenant offres, prix et promotions, sans attendre la lecture du jour',
      'Angebote, Preise und Aktionen jetzt lesen, statt auf die Lesung des Tages zu warten',
      'Прочитане на оферти, цени и промоции сега, без да се чака дневното четене',
    ),
    icon: 'catalogue',
    places: ['form', 'list'],
    run: 'readCatalogue',
    enabledWhen: 'canReadCatalogue',
    shownTo,
  },
]);
