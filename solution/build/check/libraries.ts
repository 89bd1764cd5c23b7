import { elements, findAll } from '../xml';
import type { Check } from './check';

/** A handler runs only from a library that its own form loads; the platform calls nothing else. */
export const libraries: Check = ({ customizations }) =>
  findAll(customizations, 'form').flatMap((form) => {
    const loaded = new Set(
      findAll(form, 'formLibraries').flatMap((list) => elements(list, 'Library').map((library) => library.attributes['name'])),
    );
    return findAll(form, 'Handler')
      .filter((handler) => !loaded.has(handler.attributes['libraryName']))
      .map(
        (handler) =>
          `Handler ${handler.attributes['functionName']} comes from ${handler.attributes['libraryName']}, which its form does not load.`,
      );
  });
