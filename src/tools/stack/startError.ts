/** A message for the person who starts us: what is wrong and what to do. Shown without a stack trace. */
export class StartError extends Error {}
