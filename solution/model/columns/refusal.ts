import { choiceOf, label, text, type Choice } from '../define';

/** Why the service or the provider refused; the sentences are under the choice's name in the language files. */
export const refusalColumns = <C extends Choice>(choice: C) => ({
  csp_Refusal: choiceOf(choice, label('Reason', 'Raison', 'Grund', 'Причина')),
  csp_RefusalDetail: text(2000, label('Provider’s words', 'Message du fournisseur', 'Wortlaut des Anbieters', 'Съобщение на доставчика')),
});
