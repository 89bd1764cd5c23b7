import * as React from 'react';
import { useHost } from '../../common/host-context';
import { Notice } from '../../common/notice';
import type { TemplateFacts } from '../rows/template';
import { sanitise } from '../text/sanitise';

type Properties = { readonly isLocked: boolean; readonly publication: TemplateFacts['publication']; readonly storedBody: string };

/** Why nothing can be typed, or what the editor would leave out of the stored text. */
export const Notices = ({ isLocked, publication, storedBody }: Properties): React.ReactElement | null => {
  const { texts } = useHost();
  const isShortened = React.useMemo(() => sanitise(storedBody).isShortened, [storedBody]);
  // Of a published or retired one the form says it already.
  if (isLocked) return publication === 'Draft' ? <Notice>{texts('locked')}</Notice> : null;
  return isShortened ? <Notice kind="warning">{texts('shortened')}</Notice> : null;
};
