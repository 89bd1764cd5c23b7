import { Hono } from 'hono';

/** A system that the service needs; throws where it cannot be used now. */
export type Dependency = { readonly name: string; check(): Promise<unknown> };

/** `GET /` says that the process lives; `GET /ready` asks each dependency, 503 where one is missing or the process is stopping. */
export const createHealth = (dependencies: readonly Dependency[], isStopping: () => boolean): Hono => {
  const app = new Hono();
  app.get('/', (context) => context.json({ status: isStopping() ? 'stopping' : 'ok' }));
  app.get('/ready', async (context) => {
    const checked = await Promise.all(
      dependencies.map(async ({ name, check }) => {
        const state = await check().then(
          () => 'ok',
          () => 'unavailable',
        );
        return [name, state] as const;
      }),
    );
    const ready = !isStopping() && checked.every(([, state]) => state === 'ok');
    return context.json({ status: ready ? 'ready' : 'not ready', dependencies: Object.fromEntries(checked) }, ready ? 200 : 503);
  });
  return app;
};
