import { Button } from '#ui/Button.tsx';
import { Icon } from '#ui/Icon.tsx';
import styles from './RecentPractices.module.css';
import { forgetId, practiceLabel, useRecentPractices } from './useRecentPractices.ts';

const captionId = 'recent-practices';

/** The practices that this clinician used last. One of them fills in all fields, and says so, with a way back. */
export function RecentPractices() {
  const { practices, words, canUndo, fill, undo, forget } = useRecentPractices();
  return (
    <div className={styles['recent']}>
      {practices.length > 0 && (
        <>
          <div id={captionId} className={styles['caption']}>
            Recently used practices
          </div>
          <ul aria-labelledby={captionId} className={styles['list']}>
            {practices.map((practice) => {
              const label = practiceLabel(practice);
              return (
                <li key={practice.id} className={styles['practice']}>
                  <button type="button" className={styles['fill']} onClick={() => fill(practice)}>
                    {label}
                  </button>
                  <button
                    type="button"
                    id={forgetId(practice)}
                    className={styles['forget']}
                    aria-label={`Forget ${label}`}
                    title={`Forget ${label}`}
                    onClick={() => void forget(practice)}
                  >
                    <Icon name="cross" />
                  </button>
                </li>
              );
            })}
          </ul>
        </>
      )}
      {/* Here before its words, so that screen readers say them. */}
      <div role="status" className={styles['status']}>
        {words && (
          <>
            <span>{words}</span>
            {canUndo && (
              <Button variant="quiet" onClick={undo}>
                Undo
              </Button>
            )}
          </>
        )}
      </div>
    </div>
  );
}
