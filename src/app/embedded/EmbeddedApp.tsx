import { App } from '../App.tsx';
import { EmbeddedContext } from './EmbeddedContext.ts';
import { EmbeddedGate } from './EmbeddedGate.tsx';
import type { OpenFrame } from './openFrame.ts';
import { OpenFrameContext } from './OpenFrameContext.ts';

/** The app in a portal's frame. */
export function EmbeddedApp({ frame }: { readonly frame: OpenFrame }) {
  return (
    <EmbeddedContext value={frame}>
      <OpenFrameContext value={frame}>
        <App create={() => frame.services} base={frame.base} Guard={EmbeddedGate} />
      </OpenFrameContext>
    </EmbeddedContext>
  );
}
