import { Column } from '../../common/card';
import * as React from '../../common/react';
import { MailEditor } from '../parts/mail-editor';
import { MailPreview } from '../parts/mail-preview';
import { RecipientAnswers } from '../parts/recipient-answers';
import { RelationshipLink } from '../parts/relationship-link';
import { TemplateAnswer } from '../parts/template-answer';
import { TextAnswer } from '../parts/text-answer';
import { useRelationshipLink } from '../state/use-relationship-link';
import { useFilledRequest, useRequestMail, type Loaded } from '../state/use-request-mail';
import { useWizard } from '../wizard-context';
import { Loading, NotLoaded } from '../../common/loading';

/** The mail that asks the customer for a reseller relationship. */
export const RequestScreen = (): React.ReactElement => {
  const { view, reload } = useRequestMail(useWizard().run);
  if (view.kind === 'loading') return <Loading />;
  if (view.kind === 'failed') return <NotLoaded onRetry={reload} />;
  return <Request {...view.value} />;
};

const Request = ({ mail, request }: Loaded): React.ReactElement => {
  const { draft } = useWizard();
  const link = useRelationshipLink(draft.providerId);
  const filled = useFilledRequest(request, link.isBusy ? undefined : link.link);
  return (
    <Column>
      <RecipientAnswers recipients={request.recipients} />
      <TemplateAnswer {...filled} />
      <RelationshipLink {...link} />
      <TextAnswer field="mailSubject" required />
      <MailEditor sanitise={mail.sanitise} />
      <TextAnswer field="knownTenant" />
      <MailPreview sanitise={mail.sanitise} />
    </Column>
  );
};
