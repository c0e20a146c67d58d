import { createContext, useContext } from 'react';
import { raise } from '#lib/raise.ts';
import type { OpenFrame } from './openFrame.ts';

/** The frame that everything of the app is in, for what is loaded in frames only. */
export const OpenFrameContext = createContext<OpenFrame | undefined>(undefined);

/** The frame that everything of the app is in. */
export function useOpenFrame(): OpenFrame {
  return useContext(OpenFrameContext) ?? raise('useOpenFrame outside of a frame');
}
