// First of all styles: tokens.css declares the order of the layers.
import '#ui/tokens.css';
import '#ui/base.css';
import { QueryClientProvider, type QueryClient } from '@tanstack/react-query';
import { useEffect, useState, type ComponentType, type ReactNode } from 'react';
import { BrowserRouter, Navigate, Route, Routes } from 'react-router-dom';
import { ApiContext, createApi, type Api } from '#api/apiContext.ts';
import { createAuth, type Auth } from '#auth/auth.ts';
import { AuthContext } from '#auth/AuthContext.ts';
import { countedFetch } from '#auth/countedFetch.ts';
import { endSession, exchangeSession } from '#auth/sessionEndpoint.ts';
import { loadable } from '#lib/loadable.ts';
import { credentialsOf } from './credentials.ts';
import { ErrorBoundary } from './ErrorBoundary.tsx';
import { ErrorScreen } from './ErrorScreen.tsx';
import { Gate } from './Gate.tsx';
import { NewReferralScreen } from './NewReferralScreen.tsx';
import { confirmedPage, listPage, referralPage, signedInPage, submittedPage, wizardPage } from './pages.ts';
import { paths, routes } from './paths.ts';
import { createQueryClient } from './queryClient.ts';
import { Screen } from './Screen.tsx';
import { whenIdle } from './useIdle.ts';

// Of development builds only: elsewhere the condition is false, and nothing of it is built.
const galleryPage =
  import.meta.env.DEV && loadable(async () => (await import('./gallery/GalleryPage.tsx')).GalleryPage);

/** Has what watches over the connection there before the line is cut. Without it all goes ahead as if there was one. */
function watchConnection(): void {
  import('./connection/startConnection.tsx').then(
    ({ startConnection }) => startConnection(),
    () => undefined,
  );
}

/** What the app stands on. */
export interface Services {
  readonly auth: Auth;
  readonly api: Api;
  readonly queries: QueryClient;
}

interface Props {
  /** A tab's services unless said. */
  readonly create?: () => Services;
  /** Where the app's addresses begin. */
  readonly base?: string;
  /** Lets through who is signed in. */
  readonly Guard?: ComponentType<{ readonly children: ReactNode }>;
}

function createServices(): Services {
  const auth = createAuth({
    exchange: exchangeSession,
    end: endSession,
    onOtherClinician: () => window.location.replace(paths.referrals),
    now: () => performance.now(),
  });
  const counted = countedFetch(auth.line, (...call) => window.fetch(...call));
  return { auth, api: createApi(credentialsOf(auth), counted), queries: createQueryClient() };
}

/** The browser app: its services, and which address shows which page. */
export function App({ create = createServices, base = '/', Guard = Gate }: Props) {
  const [{ auth, api, queries }] = useState(create);
  return (
    <AuthContext value={auth}>
      <ApiContext value={api}>
        <QueryClientProvider client={queries}>
          <BrowserRouter basename={base}>
            <ErrorBoundary>
              <Guard>
                <Pages />
              </Guard>
            </ErrorBoundary>
          </BrowserRouter>
        </QueryClientProvider>
      </ApiContext>
    </AuthContext>
  );
}

function Pages() {
  useEffect(() => whenIdle(watchConnection), []);
  return (
    <Routes>
      <Route path={routes.home} element={<Navigate to={paths.referrals} replace />} />
      <Route path={routes.signedIn} element={<Screen page={signedInPage} />} />
      <Route path={routes.referrals} element={<Screen page={listPage} />} />
      <Route path={routes.newReferral} element={<NewReferralScreen />} />
      <Route path={routes.referral} element={<Screen page={referralPage} />} />
      <Route path={routes.submitted} element={<Screen page={submittedPage} />} />
      <Route path={routes.confirmed} element={<Screen page={confirmedPage} />} />
      <Route path={routes.step} element={<Screen page={wizardPage} />} />
      {galleryPage && <Route path="/components" element={<Screen page={galleryPage} />} />}
      <Route path={routes.anything} element={<ErrorScreen problem="page-not-found" />} />
    </Routes>
  );
}
