import { spawn } from 'node:child_process';
import { once } from 'node:events';

/** Answers with the statuses in its path, in turn, and keeps count and the newest body. */
const script = `
  let calls = 0;
  let last = '';
  const server = require('node:http').createServer((request, response) => {
    if (request.url === '/calls') return response.end(String(calls));
    if (request.url === '/last') return response.end(last);
    const answers = request.url.slice(1).split(',');
    const answer = answers[Math.min(calls++, answers.length - 1)];
    let body = '';
    request.on('data', (chunk) => (body += chunk)).on('end', () => {
      last = body;
      if (answer !== 'silence') response.writeHead(Number(answer)).end();
    });
  });
  server.listen(0, '127.0.0.1', () => console.log(server.address().port));
`;

/** A receiver in another process: a synchronous step keeps this one waiting. */
export const startReceiver = async () => {
  const process = spawn(globalThis.process.execPath, ['--eval', script], { stdio: ['ignore', 'pipe', 'inherit'] });
  const [port] = await once(process.stdout, 'data');
  const address = `http://127.0.0.1:${String(port).trim()}`;
  return {
    address,
    calls: async (): Promise<string> => (await fetch(`${address}/calls`)).text(),
    /** The newest body that was posted. */
    last: async (): Promise<unknown> => (await fetch(`${address}/last`)).json(),
    stop: () => void process.kill(),
  };
};
