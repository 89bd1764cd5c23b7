import type { Context } from 'hono';
import { languageOf, type Language } from './language';

/** What the address asks for by `lang`, otherwise what the browser prefers. */
export const readLanguage = (context: Context): Language => languageOf(context.req.query('lang') ?? context.req.header('Accept-Language'));
