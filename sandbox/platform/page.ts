/** Text made safe for HTML content and quoted attributes. */
export const escapeHtml = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;').replaceAll("'", '&#39;');

/** The frame of the sandbox's own small pages. `body` is HTML whose values were escaped. */
export const page = (options: { title: string; language: string; body: string }): string => `<!doctype html>
<html lang="${escapeHtml(options.language)}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeHtml(options.title)}</title>
<link rel="icon" href="data:,">
<style>
:root { color-scheme: light; --ink: #242424; --soft: #5c5c5c; --line: #d1d1d1; --accent: #0f6cbd; --ground: #f5f5f5; }
* { box-sizing: border-box }
body { margin: 0; font: 15px/1.45 "Segoe UI", system-ui, sans-serif; color: var(--ink); background: var(--ground) }
main { max-width: 72rem; margin: 0 auto; padding: 24px 20px 64px }
main.narrow { max-width: 27rem; padding-top: 10vh }
h1 { font-size: 24px; font-weight: 600; margin: 0 0 8px }
h2 { font-size: 18px; font-weight: 600; margin: 32px 0 8px }
p { margin: 0 0 16px; color: var(--soft) }
a { color: var(--accent) }
.card { background: #fff; border-radius: 8px; box-shadow: 0 1px 3px #0003; padding: 24px }
button, .button { font: inherit; min-height: 32px; padding: 4px 14px; border: 1px solid var(--line); border-radius: 4px; background: #fff; color: var(--ink); cursor: pointer; text-decoration: none }
button.primary { background: var(--accent); border-color: var(--accent); color: #fff }
button:focus-visible, a:focus-visible, input:focus-visible { outline: 2px solid var(--ink); outline-offset: 2px }
.choices { display: grid; grid-template-columns: minmax(0, 1fr); gap: 8px }
.choice { display: flex; gap: 12px; align-items: center; width: 100%; padding: 12px; text-align: left }
.choice:hover { background: var(--ground) }
.choice > :last-child { min-width: 0 }
.choice, .card td, .card a { overflow-wrap: anywhere }
.choice b { display: block; font-weight: 600 }
.choice small { color: var(--soft); font-size: 13px }
.avatar { flex: none; width: 40px; height: 40px; border-radius: 50%; background: #cfe4fa; color: #0c3b5e; display: grid; place-items: center; font-weight: 600 }
.scroll { overflow-x: auto }
table { border-collapse: collapse; width: 100%; background: #fff }
th, td { text-align: left; padding: 8px 10px; border-bottom: 1px solid var(--line); vertical-align: top }
code { font: 13px ui-monospace, monospace }
@media (max-width: 480px) {
  main { padding: 12px 12px 48px }
  .card { padding: 16px }
}
</style>
</head>
<body>${options.body}</body>
</html>`;
