import { label } from '../define';
import { fields, mainForm, shown, wideTab } from '../define-form';
import { agreementTemplate } from '../tables/agreement-template';
import { administrationTab, titles } from './common';

/** An agreement or mail: what it is, when it holds, its words. */
export const agreementTemplateForm = mainForm(agreementTemplate, {
  name: 'main',
  label: titles.mainForm,
  header: shown('csp_Publication'),
  tabs: [
    wideTab(
      'general',
      titles.general,
      {
        name: 'template',
        label: label('Template', 'Modèle', 'Vorlage', 'Шаблон'),
        columns: 2,
        cells: fields('csp_Name', 'csp_Kind', 'csp_ProviderId', 'csp_ProviderTemplateId', 'csp_Version', 'csp_Language'),
      },
      {
        name: 'validity',
        label: label('Validity', 'Validité', 'Gültigkeit', 'Валидност'),
        columns: 2,
        cells: fields('csp_Publication', 'csp_IsDefault', 'csp_EffectiveOn', 'csp_ExpiresOn'),
      },
      {
        name: 'text',
        label: label('Text', 'Texte', 'Text', 'Текст'),
        cells: fields('csp_Link', 'csp_Subject', 'csp_Body'),
      },
    ),
    administrationTab,
  ],
});
