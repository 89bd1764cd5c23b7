import type { CurrentUser } from './contract/user';
import { escapeHtml } from '../platform/page';

const tags: Readonly<Record<number, string>> = { 1026: 'bg', 1031: 'de', 1033: 'en', 1036: 'fr' };

const icon = 'icon.svg';
const styles = 'main.css';

/**
 * Order matters: Fluent's file looks for `FabricConfig` while it loads, and controls expect the platform's libraries under the names
 * that `globals.js` and `platform.js` give them.
 */
const scripts = ['globals.js', 'react.production.min.js', 'react-dom.production.min.js', 'fluentui-react.min.js', 'platform.js', 'main.js'];

type HostPage = {
  readonly user: CurrentUser;
  readonly title: string;
  /** Version of web resources and controls. */
  readonly published: string;
  /** Where browsers find a file of the client. */
  readonly addressOf: (file: string) => Promise<string>;
};

/** The host page of the app. */
export const mainPage = async ({ user, title, published, addressOf }: HostPage): Promise<string> => {
  const [iconAddress, stylesAddress, ...scriptAddresses] = await Promise.all([icon, styles, ...scripts].map(addressOf));
  return `<!doctype html>
<html lang="${tags[user.languageId] ?? 'en'}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeHtml(title)}</title>
<link rel="icon" href="${iconAddress}" type="image/svg+xml">
<link rel="stylesheet" href="${stylesAddress}">
</head>
<body data-published="${published}">
<div id="shell"></div>
${scriptAddresses.map((address) => `<script src="${address}"></script>`).join('\n')}
</body>
</html>
`;
};
