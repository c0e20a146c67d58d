import { useContext } from 'react';
import { useParams } from 'react-router-dom';
import type { Referral } from '#contract/referral.ts';
import { isOpen } from '#contract/upstream/status.ts';
import { ConfirmedScreen } from '#referrals/ConfirmedScreen.tsx';
import { ReferralScreen } from '#referrals/ReferralScreen.tsx';
import { ReferralsScreen } from '#referrals/ReferralsScreen.tsx';
import { SubmittedScreen } from '#referrals/SubmittedScreen.tsx';
import type { JourneyContext } from '#steps/context.ts';
import { order } from '#steps/order.ts';
import { sectionsOf, stepsOf } from '#wizard/journey.ts';
import { usePageTitle } from '#wizard/usePageTitle.ts';
import { BackLink } from './BackLink.tsx';
import { EmbeddedContext } from './embedded/EmbeddedContext.ts';
import { paths } from './paths.ts';
import { ReferralGate } from './ReferralGate.tsx';
import { Resume } from './Resume.tsx';
import { Shell } from './Shell.tsx';

const stepTitles = new Map(
  order.filter(({ isReview }) => !isReview).map(({ id, shortTitle }) => [id, shortTitle]),
);

/** `/referrals` */
export function ListPage() {
  usePageTitle('Referrals');
  return (
    <Shell wide>
      <ReferralsScreen stepTitles={stepTitles} />
    </Shell>
  );
}

/** `/referrals/:id`: an unfinished referral goes on where it was left, any other one is shown. */
export function ReferralPage() {
  const { id = '' } = useParams();
  return (
    <ReferralGate id={id}>
      {(referral, context, booking) =>
        isOpen(referral.status) ? (
          <Resume referral={referral} context={context} booking={booking} />
        ) : (
          <Titled title="Referral" back>
            <ReferralScreen
              referral={referral}
              answers={sectionsOf(stepsOf(order, context), referral, context)}
            />
          </Titled>
        )
      }
    </ReferralGate>
  );
}

/** `/referrals/:id/submitted`. Nothing is sent from here, so coming back to it does no harm. */
export function SubmittedPage() {
  const onClose = useContext(EmbeddedContext)?.close;
  return (
    <EndPage title="Referral submitted">
      {(referral) => <SubmittedScreen referral={referral} onClose={onClose} />}
    </EndPage>
  );
}

/** `/referrals/:id/confirmed`. Nothing is sent from here, so coming back to it does no harm. */
export function ConfirmedPage() {
  const onClose = useContext(EmbeddedContext)?.close;
  return (
    <EndPage title="Booking confirmed">
      {(referral, { booking }) => (
        <ConfirmedScreen referral={referral} provider={booking?.provider} onClose={onClose} />
      )}
    </EndPage>
  );
}

interface EndPageProps {
  readonly title: string;
  readonly children: (referral: Referral, context: JourneyContext) => React.ReactNode;
}

function EndPage({ title, children }: EndPageProps) {
  const { id = '' } = useParams();
  return (
    <ReferralGate id={id}>
      {(referral, context, booking) =>
        isOpen(referral.status) ? (
          <Resume referral={referral} context={context} booking={booking} />
        ) : (
          <Titled title={title}>{children(referral, context)}</Titled>
        )
      }
    </ReferralGate>
  );
}

interface TitledProps {
  readonly title: string;
  readonly back?: boolean;
  readonly children: React.ReactNode;
}

function Titled({ title, back = false, children }: TitledProps) {
  usePageTitle(title);
  return <Shell before={back && <BackLink to={paths.referrals} />}>{children}</Shell>;
}
