package org.rapport.app.internal.command;

/** Breaks sentences into lines of a terminal. */
final class Paragraphs {
  private static final int WIDTH = 100;

  private Paragraphs() {}

  /**
   * Adds a paragraph.
   *
   * @param text what it is added to; ends with a line feed then
   * @param indent what every line begins with
   * @param paragraph the words
   */
  static void add(StringBuilder text, String indent, String paragraph) {
    int column = 0;
    for (String word : paragraph.strip().split("\\s+")) {
      if (column == 0 || column + 1 + word.length() > WIDTH) {
        text.append(column == 0 ? indent : "\n" + indent).append(word);
        column = indent.length() + word.length();
      } else {
        text.append(' ').append(word);
        column += 1 + word.length();
      }
    }
    text.append('\n');
  }
}
