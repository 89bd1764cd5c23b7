/** What the shell supports, its server and then its client; each line is proved by a test that names it. */
export const support = {
  'GET /main.aspx': 'Host page of the app; asks for sign-in first',
  'GET /sandbox/app/definitions': 'App, site map and tables in the person’s language',
  'GET /sandbox/app/tables/{logicalName}': 'Columns, relationships, views, forms and commands of a table',
  'GET /WebResources/{name}': 'Web resources as they were delivered',
  'GET /controls/{name}/{file}': 'Files of component framework controls as they were delivered',
  'GET /sandbox/app/files/{file}': 'The client, the platform’s libraries and icon fonts',
  'form XML': 'Tabs, sections, cells, header, libraries, handlers, custom controls',
  'view XML': 'Public, associated, quick find, lookup views with columns of linked tables',
  'ribbon XML': 'Buttons of forms, grids and sub-grids with actions and rules',
  'site map XML': 'Areas, groups and entries to tables and web resources, by privilege',
  'timeline of e-mails': 'Readers, state and time of a mail, and the mail as its reader sees it, in a frame where nothing runs',
  'control on several columns': 'What a control hands back goes into each column that it is bound to',
  'control locked by a script': 'setDisabled shows in isControlDisabled and in the security of the bound column',
  'Xrm.Utility.lookupObjects': 'One row or several, by words, filter and view',
} as const satisfies Record<string, string>;
