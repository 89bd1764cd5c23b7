/** Kinds of control that a form can hold, by the class id in its XML. */
export type ControlKind =
  | 'text'
  | 'email'
  | 'url'
  | 'phone'
  | 'memo'
  | 'whole'
  | 'decimal'
  | 'money'
  | 'boolean'
  | 'date'
  | 'choice'
  | 'choices'
  | 'statusReason'
  | 'lookup'
  | 'subgrid'
  | 'webresource'
  | 'iframe'
  | 'timeline'
  | 'custom';

const kinds: Readonly<Record<string, ControlKind>> = {
  '4273edbd-ac1d-40d3-9fb2-095c621b552d': 'text',
  'ada2203e-b4cd-49be-9ddf-234642b43b52': 'email',
  '71716b6c-711e-476c-8ab8-5d11542bfb47': 'url',
  '8c10015a-b339-4982-9474-a95fe05631a5': 'phone',
  'e0dece4b-6fc8-4a8f-a065-082708572369': 'memo',
  'c6d124ca-7eda-4a60-aea9-7fb8d318b68f': 'whole',
  'c3efe0c3-0ec6-42be-8349-cbd9079dfd8e': 'decimal',
  '0d2c745a-e5a8-4c8f-ba63-c6d3bb604660': 'decimal',
  '533b9e00-756b-4312-95a0-dc888637ac78': 'money',
  '67fac785-cd58-4f9f-abb3-4b7ddc6ed5ed': 'boolean',
  'b0c6723a-8503-4fd7-bb28-c8a06ac933c2': 'boolean',
  '5b773807-9fb2-42db-97c3-7a91eff8adff': 'date',
  '3ef39988-22bb-4f0b-bbbe-64b5a3748aee': 'choice',
  '4aa28ab7-9c13-4f57-a73d-ad894d048b5f': 'choices',
  '5d68b988-0661-4db2-bc3e-17598ad3be6c': 'statusReason',
  '270bd3db-d9af-4782-9025-509e298dec0a': 'lookup',
  'e7a81278-8635-4d9e-8d4d-59480b391c5b': 'subgrid',
  '9fdf5f91-88b1-47f4-ad53-c11efc01a01d': 'webresource',
  'fd2a7985-3187-444e-908d-6624b21f69c0': 'iframe',
  '06375649-c143-495e-a496-c962e5b4488e': 'timeline',
  '9c5ca0a1-ab4d-4781-be7e-8dfbe867b87e': 'timeline',
  'f9a8a302-114e-466a-b582-6771b2ae0d92': 'custom',
};

/** Null for a class that the sandbox does not draw. */
export const controlKind = (classId: string): ControlKind | null => kinds[classId.replace(/[{}]/g, '').toLowerCase()] ?? null;
