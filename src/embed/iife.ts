// What a portal's page without modules loads: /embed.iife.js. It sets one global and defines <scan-referral>.
import { defineScanReferral } from './element.ts';
import { mountReferral } from './mountReferral.ts';

declare global {
  interface Window {
    ScanReferral?: {
      readonly mountReferral: typeof mountReferral;
      readonly defineScanReferral: typeof defineScanReferral;
    };
  }
}

window.ScanReferral = { mountReferral, defineScanReferral };
defineScanReferral();
