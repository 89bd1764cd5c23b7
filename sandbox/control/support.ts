import { existsSync, readFileSync } from 'node:fs';
import { Hono } from 'hono';
import { z } from 'zod';
import { escapeHtml, page } from '../platform/page';

/** Features by room, as each room's `support.ts` declares them. */
export type Support = Readonly<Record<string, Readonly<Record<string, string>>>>;

const coverage = z.record(z.string(), z.array(z.string()));

/** `GET /sandbox/support`: what is supported, room by room, and the tests that prove it. Everything else answers 501. */
export const supportPage = (support: Support, coverageFile: string): Hono => {
  const app = new Hono();
  const covered = () => (existsSync(coverageFile) ? coverage.parse(JSON.parse(readFileSync(coverageFile, 'utf8'))) : {});
  app.get('/sandbox/support', (c) => {
    const tests = covered();
    const rooms = Object.entries(support).map(
      ([
        room,
        features,
      ]) => `<h2>${escapeHtml(room)}</h2><div class="scroll" role="region" aria-label="${escapeHtml(room)}" tabindex="0"><table><thead><tr><th>Feature</th><th>Meaning</th><th>Proved by</th></tr></thead><tbody>
${Object.entries(features)
  .map(
    ([id, meaning]) =>
      `<tr><td><code>${escapeHtml(id)}</code></td><td>${escapeHtml(meaning)}</td><td>${escapeHtml((tests[`${room}: ${id}`] ?? []).join(', '))}</td></tr>`,
  )
  .join('\n')}</tbody></table></div>`,
    );
    const body = `<main><h1>What the sandbox supports</h1><p>Whatever is not in these lists is answered with 501 and the gap’s name; start with <code>--loose</code> to go on without it.</p>${rooms.join('')}</main>`;
    return c.html(page({ title: 'What the sandbox supports', language: 'en', body }));
  });
  return app;
};
