/** A name without a place to break, as the longest real ones come. */
export const longWord = 'Wolfeschlegelsteinhausenbergerdorff';

/** A sentence that needs several lines in any column. */
export const longSentence =
  'A sentence that goes on for longer than the line it stands on, as some answers, some messages and most translations do.';
