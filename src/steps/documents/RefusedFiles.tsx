import { Notice } from '#ui/Notice.tsx';

/** The files that were not even sent, one sentence each. */
export function RefusedFiles({ messages }: { readonly messages: readonly string[] }) {
  if (messages.length === 0) return null;
  const title = messages.length === 1 ? '1 file was not added' : `${messages.length} files were not added`;
  return (
    <Notice tone="error" title={title} live>
      <ul>
        {messages.map((message) => (
          <li key={message}>{message}</li>
        ))}
      </ul>
    </Notice>
  );
}
