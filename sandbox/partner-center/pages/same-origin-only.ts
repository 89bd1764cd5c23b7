import { createMiddleware } from 'hono/factory';

/** Refuses changes that a page of another site asks for. Programs send no `Origin` and are let through. */
export const sameOriginOnly = createMiddleware(async (context, next) => {
  const origin = context.req.header('Origin');
  const isReading = context.req.method === 'GET' || context.req.method === 'HEAD';
  if (!isReading && origin !== undefined && origin !== new URL(context.req.url).origin)
    return context.json({ error: 'Another site asked for this.' }, 403);
  return next();
});
