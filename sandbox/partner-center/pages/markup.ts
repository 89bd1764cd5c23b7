import { escapeHtml } from '../../platform/page';

/** HTML whose values were escaped. */
export class Markup {
  constructor(readonly html: string) {}
}

type Content = string | number | null | undefined | Markup | readonly Content[];

/** Escapes every value that is no markup itself: markup`<p>${text}</p>`. */
export const markup = (parts: TemplateStringsArray, ...values: readonly Content[]): Markup =>
  new Markup(parts.map((part, index) => part + render(values[index])).join(''));

const render = (content: Content): string => {
  if (content === null || content === undefined) return '';
  if (content instanceof Markup) return content.html;
  if (typeof content === 'object') return content.map(render).join('');
  return escapeHtml(String(content));
};
