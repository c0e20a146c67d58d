// First of all styles: tokens.css declares the order of the layers.
import '#ui/tokens.css';
import '#ui/base.css';
import { QueryClientProvider } from '@tanstack/react-query';
import { useState } from 'react';
import { BrowserRouter, Navigate, Route, Routes } from 'react-router-dom';
import { ApiContext, createApi } from '#api/apiContext.ts';
import { createAuth } from '#auth/auth.ts';
import { AuthContext } from '#auth/AuthContext.ts';
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

// Of development builds only: elsewhere the condition is false, and nothing of it is built.
const galleryPage =
  import.meta.env.DEV && loadable(async () => (await import('./gallery/GalleryPage.tsx')).GalleryPage);

function createServices() {
  const auth = createAuth({
    exchange: exchangeSession,
    end: endSession,
    onOtherClinician: () => window.location.assign(paths.referrals),
    now: () => Date.now(),
  });
  const fetch: typeof window.fetch = (...call) => window.fetch(...call);
  return { auth, api: createApi(credentialsOf(auth), fetch), queries: createQueryClient() };
}

/** The browser app: its services, and which address shows which page. */
export function App() {
  const [{ auth, api, queries }] = useState(createServices);
  return (
    <AuthContext value={auth}>
      <ApiContext value={api}>
        <QueryClientProvider client={queries}>
          <BrowserRouter>
            <ErrorBoundary>
              <Gate>
                <Pages />
              </Gate>
            </ErrorBoundary>
          </BrowserRouter>
        </QueryClientProvider>
      </ApiContext>
    </AuthContext>
  );
}

function Pages() {
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
