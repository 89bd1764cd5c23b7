import { label } from '../define';
import { fields, mainForm, shown, wideTab } from '../define-form';
import { agreementTemplate } from '../tables/agreement-template';
import { administrationTab, titles } from './common';

const words = label('Text', 'Texte', 'Text', 'Текст');

/** An agreement or mail: what it is, when it holds, which version it is, its words. It is published and retired by commands. */
export const agreementTemplateForm = mainForm(agreementTemplate, {
  name: 'main',
  label: titles.mainForm,
  onLoad: { library: 'csp_/template.js', function: 'Tenantry.Template.onLoad' },
  header: shown('csp_Publication', 'csp_Kind', 'csp_Language'),
  tabs: [
    wideTab(
      'general',
      titles.general,
      {
        name: 'template',
        label: label('Template', 'Modèle', 'Vorlage', 'Шаблон'),
        columns: 2,
        cells: fields('csp_Name', 'csp_Kind', 'csp_ProviderId', 'csp_Language', 'csp_Version', 'csp_IsDefault'),
      },
      {
        name: 'validity',
        label: label('Validity', 'Validité', 'Gültigkeit', 'Валидност'),
        columns: 2,
        cells: [...fields('csp_EffectiveOn', 'csp_ExpiresOn'), ...shown('csp_PublishedOn', 'csp_RetiredOn', 'csp_ReplacesId')],
      },
      {
        name: 'provider',
        label: label('At the provider', 'Chez le fournisseur', 'Beim Anbieter', 'При доставчика'),
        columns: 2,
        cells: [...fields('csp_ProviderTemplateId', 'csp_Link'), ...shown('csp_VersionRank', 'csp_NewestRank', 'csp_NewerIsOut')],
      },
    ),
    wideTab('text_tab', words, {
      name: 'text',
      label: words,
      showLabel: false,
      cells: [
        {
          kind: 'control',
          column: 'csp_Body',
          label: words,
          control: 'csp_Tenantry.AgreementTemplateEditor',
          parameters: { body: 'csp_Body', subject: 'csp_Subject', kind: 'csp_Kind' },
          rows: 24,
        },
      ],
    }),
    administrationTab,
  ],
});
