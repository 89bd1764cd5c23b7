import { label } from '../define';
import { commandsOf } from '../define-command';
import { subscription } from '../tables/subscription';

export const subscriptionCommands = commandsOf(subscription, 'csp_/subscription.js', 'Tenantry.Subscription', [
  {
    name: 'Read',
    label: label(
      'Read from the provider now',
      'Lire chez le fournisseur maintenant',
      'Jetzt beim Anbieter lesen',
      'Прочитане от доставчика сега',
    ),
    tooltip: label(
      'Ask the provider how this subscription stands, instead of waiting for the next reading',
      'Demander au fournisseur où en est cet abonnement, sans attendre la prochaine lecture',
      'Beim Anbieter nachsehen, wie es um dieses Abonnement steht, statt auf die nächste Lesung zu warten',
      'Проверка при доставчика какво е състоянието на абонамента, без да се чака следващото четене',
    ),
    icon: 'read-now',
    places: ['form', 'list', 'sub-grid'],
    run: 'read',
    enabledWhen: 'canRead',
    shownTo: { privilege: 'Write', table: subscription },
  },
]);
