import * as React from 'react';
import { useHost } from '../../common/host-context';
import { readTemplate, type TemplateFacts } from '../rows/template';

const unknown: TemplateFacts = { publication: null, providerId: null };

/** What the template's row says besides its texts; read anew when the form locks or frees them. A row that cannot be read says nothing. */
export const useTemplateRow = (isLocked: boolean): TemplateFacts => {
  const { webAPI, recordId } = useHost();
  const [facts, setFacts] = React.useState(unknown);
  React.useEffect(() => {
    let outdated = false;
    if (recordId !== null)
      readTemplate(webAPI, recordId).then(
        (read) => outdated || setFacts(read),
        () => outdated || setFacts(unknown),
      );
    return () => {
      outdated = true;
    };
  }, [recordId, isLocked]);
  return facts;
};
