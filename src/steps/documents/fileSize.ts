const kilobyte = 1024;
const megabyte = 1024 * kilobyte;

/** A size in words, as file managers say it: "512 bytes", "214 KB", "1.5 MB", "25 MB". Kilobytes of 1,024 bytes. */
export function sizeInWords(bytes: number): string {
  if (bytes < kilobyte) return bytes === 1 ? '1 byte' : `${bytes} bytes`;
  const kilobytes = Math.round(bytes / kilobyte);
  if (kilobytes < kilobyte) return `${kilobytes} KB`;
  const megabytes = bytes / megabyte;
  return `${megabytes < 9.95 ? Number(megabytes.toFixed(1)) : Math.round(megabytes)} MB`;
}

/** "report.pdf, 214 KB"; only the name where the size is unknown. */
export function nameAndSize(name: string, size: number | null): string {
  return size === null ? name : `${name}, ${sizeInWords(size)}`;
}
