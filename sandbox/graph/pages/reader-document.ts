import { escapeHtml } from '../../platform/page';
import type { Message } from '../mail/message';

/** The document inside the reader's frame. Text is shown as text; the policy keeps markup from fetching or running anything. */
export const readerDocument = ({ contentType, content }: Message['body']): string => {
  const body = contentType.toLowerCase() === 'html' ? content : `<pre>${escapeHtml(content)}</pre>`;
  return `<!doctype html><html><head><meta charset="utf-8"><base target="_blank">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; img-src data:">
<style>body { margin: 0; padding: 20px; font: 15px/1.5 "Segoe UI", system-ui, sans-serif; color: #242424; overflow-wrap: anywhere } pre { font: inherit; white-space: pre-wrap }</style>
</head><body>${body}</body></html>`;
};
