import type { Column } from '../model/define';
import type { ColumnKind } from '../model/platform-columns';

/** The platform's form controls, by the class ids that FormXml names them by. */
export const classIds = {
  text: '{4273EDBD-AC1D-40d3-9FB2-095C621B552D}',
  url: '{71716B6C-711E-476c-8AB8-5D11542BFB47}',
  email: '{ADA2203E-B4CD-49be-9DDF-234642B43B52}',
  memo: '{E0DECE4B-6FC8-4a8f-A065-082708572369}',
  whole: '{C6D124CA-7EDA-4a60-AEA9-7FB8D318B68F}',
  money: '{533B9E00-756B-4312-95A0-DC888637AC78}',
  decimal: '{C3EFE0C3-0EC6-42be-8349-CBD9079DFD8E}',
  yesno: '{67FAC785-CD58-4f9f-ABB3-4B7DDC6ED5ED}',
  date: '{5B773807-9FB2-42db-97C3-7A91EFF8ADFF}',
  choice: '{3EF39988-22BB-4f0b-BBBE-64B5A3748AEE}',
  status: '{5D68B988-0661-4db2-BC3E-17598AD3BE6C}',
  lookup: '{270BD3DB-D9AF-4782-9025-509E298DEC0A}',
  subGrid: '{E7A81278-8635-4d9e-8D4D-59480B391C5B}',
  timeline: '{06375649-c143-495e-a496-c962e5b4488e}',
  customControl: '{F9A8A302-114E-466A-B582-6771B2AE0D92}',
} as const;

const byKind: Readonly<Record<ColumnKind, string>> = {
  text: classIds.text,
  autonumber: classIds.text,
  memo: classIds.memo,
  whole: classIds.whole,
  money: classIds.money,
  decimal: classIds.decimal,
  yesno: classIds.yesno,
  date: classIds.date,
  instant: classIds.date,
  choice: classIds.choice,
  state: classIds.choice,
  status: classIds.status,
  lookup: classIds.lookup,
};

/** The platform's own control for a column. */
export const classIdOf = (kind: ColumnKind, column: Column | null): string => {
  if (column?.kind === 'text' && column.format === 'email') return classIds.email;
  if (column?.kind === 'text' && column.format === 'url') return classIds.url;
  return byKind[kind];
};
