import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { join } from 'node:path';

const platform = {
  '/react.js': 'node_modules/react/umd/react.production.min.js',
  '/react-dom.js': 'node_modules/react-dom/umd/react-dom.production.min.js',
  '/fluent.js': 'node_modules/@fluentui/react/dist/fluentui-react.min.js',
};

/** A form in a model-driven app, as far as a subject sees of it: the platform's libraries under their names, and a place of 1480 by 640 pixels. */
const page = (subject) => `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>Grid benchmark</title><style>
body { margin: 0; font: 14px sans-serif; }
#subject { width: 1480px; height: 640px; }
.plain-scroller { height: 640px; overflow: auto; position: relative; }
.plain-spacer { position: relative; }
.plain-row { position: absolute; top: 0; left: 0; right: 0; height: 42px; display: flex; border-bottom: 1px solid #ebebeb; box-sizing: border-box; contain: strict; }
.plain-row[hidden] { display: none; }
.plain-cell { flex: none; padding: 0 12px; box-sizing: border-box; line-height: 41px; overflow: hidden; text-overflow: ellipsis; white-space: nowrap; }
.details-scroller { height: 640px; overflow: auto; position: relative; }
.plain-cell .pill, .ms-DetailsRow .pill, .ag-row .pill { display: inline-block; padding: 0 8px; border-radius: 10px; line-height: 20px; font-size: 12px; }
.plain-cell .good, .ms-DetailsRow .good, .ag-row .good { background: #dff6dd; color: #0b5a08; }
.plain-cell .attention, .ms-DetailsRow .attention, .ag-row .attention { background: #fff4ce; color: #6b4a00; }
.plain-cell .bad, .ms-DetailsRow .bad, .ag-row .bad { background: #fde7e9; color: #b10e1c; }
</style></head><body><div id="subject"></div>
<script>window.FabricConfig = { fontBaseUrl: '', iconBaseUrl: '' };</script>
<script src="/react.js"></script><script src="/react-dom.js"></script><script src="/fluent.js"></script>
<script>
window.localStorage.getItem('of the app'); // An app has opened its storage long before a control starts: the first to do so waits for another process.
window.Reactv16 = React; window.ReactDOMv16 = ReactDOM; window.FluentUIReactv81211 = FluentUIReact;
FluentUIReact.setIconOptions({ disableWarnings: true });
</script>
<script src="/form.js"></script><script src="/strings.js"></script><script src="/control.js"></script><script src="/${subject}.js"></script>
<script>window.subject = window.${subject};</script>
<script src="/measuring.js"></script></body></html>`;

/** Serves the page of each subject at `/<subject>` on a free port of this machine; the answer ends it, too. */
export const startHost = async (folder) => {
  const server = createServer((request, response) => {
    const path = request.url ?? '/';
    if (!path.endsWith('.js')) return void response.setHeader('content-type', 'text/html').end(page(path.slice(1)));
    readFile(platform[path] ?? join(folder, path)).then(
      (file) => response.setHeader('content-type', 'text/javascript').end(file),
      () => response.writeHead(404).end(),
    );
  });
  await new Promise((done) => server.listen(0, '127.0.0.1', done));
  return { address: `http://127.0.0.1:${server.address().port}`, stop: () => new Promise((done) => server.close(done)) };
};
