import { instant, label, text, whole } from '../define';

/** Which process of the service works on the row, how often it was tried, and when the next time is. Only the service writes them. */
export const workColumns = {
  csp_LeaseUntil: instant(label('Worked on until', 'En traitement jusqu’à', 'In Bearbeitung bis', 'В работа до')),
  csp_LeaseHolder: text(100, label('Worked on by', 'Traité par', 'Bearbeitet von', 'Обработва се от')),
  csp_Attempts: whole(0, 100000, label('Attempts', 'Tentatives', 'Versuche', 'Опити')),
  csp_NextAttemptOn: instant(label('Next attempt', 'Prochaine tentative', 'Nächster Versuch', 'Следващ опит')),
};
