import type { CurrentUser } from './contract/user';
import { escapeHtml } from '../platform/page';

const tags: Readonly<Record<number, string>> = { 1026: 'bg', 1031: 'de', 1033: 'en', 1036: 'fr' };

/**
 * The host page of the app. Order matters: Fluent's file looks for `FabricConfig` while it loads, and controls expect
 * the platform's libraries under the names that `globals.js` and `platform.js` give them.
 */
export const mainPage = (user: CurrentUser, title: string): string => `<!doctype html>
<html lang="${tags[user.languageId] ?? 'en'}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeHtml(title)}</title>
<link rel="icon" href="/sandbox/app/files/icon.svg" type="image/svg+xml">
<link rel="stylesheet" href="/sandbox/app/files/main.css">
</head>
<body>
<div id="shell"></div>
<script src="/sandbox/app/files/globals.js"></script>
<script src="/sandbox/app/files/react.production.min.js"></script>
<script src="/sandbox/app/files/react-dom.production.min.js"></script>
<script src="/sandbox/app/files/fluentui-react.min.js"></script>
<script src="/sandbox/app/files/platform.js"></script>
<script src="/sandbox/app/files/main.js"></script>
</body>
</html>
`;
