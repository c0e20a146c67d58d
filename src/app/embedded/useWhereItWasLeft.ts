import { useEffect, useState } from 'react';
import { useNavigate } from 'react-router-dom';
import { paths } from '../paths.ts';
import { useOpenFrame } from './OpenFrameContext.ts';

/**
 * Goes to the step on which the referral was left that the frame came with.
 * @param mayAsk false before anybody is signed in
 * @returns false until it is there
 */
export function useWhereItWasLeft(mayAsk: boolean): boolean {
  const navigate = useNavigate();
  const { goOnWith, services } = useOpenFrame();
  const [isThere, setIsThere] = useState(goOnWith === undefined);
  useEffect(() => {
    if (isThere || !mayAsk || goOnWith === undefined) return undefined;
    let isWanted = true;
    async function go(referralId: string): Promise<void> {
      const path = await services.openedStep.find(referralId);
      if (!isWanted) return;
      // A step that cannot be opened any more leads to the one that can.
      if (path !== undefined) navigate(paths.step(referralId, path), { replace: true });
      setIsThere(true);
    }
    void go(goOnWith);
    return () => {
      isWanted = false;
    };
  }, [isThere, mayAsk, goOnWith, services, navigate]);
  return isThere;
}
