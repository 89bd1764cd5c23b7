import { readPagingCookie } from '../query/fetchxml/paging-cookie';
import type { Query } from '../query/plan';
import { maximumPage } from '../retrieve/retrieve';
import { optionOf, type Call } from './exchange';

/** The page that `$skiptoken` and the preferred size ask for; the first one where no token is given. A token that no answer gave is refused with 400. */
export const pageAt = ({ request, preferences }: Call): NonNullable<Query['page']> => {
  const size = preferences.pageSize ?? maximumPage;
  const cookie = optionOf(request, '$skiptoken');
  return cookie === undefined ? { size, number: 1, cookie: null } : { size, number: readPagingCookie(cookie).page + 1, cookie };
};
