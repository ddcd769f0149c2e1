package org.rapport.ui.analytics.internal.editor;

/** What the user can do with an analysis. */
interface Actions {

  /** Asks for a name and a model, then writes scores. */
  void writeScores();

  /** Runs the same request again. */
  void runAgain();

  /** Opens the wizard with the same request, to be changed. */
  void change();

  /** Writes the figures to a file of comma-separated values. */
  void exportFigures();

  /** Puts the figures on the clipboard as a table. */
  void copyFigures();

  /** Writes the comparison as one HTML page. */
  void exportReport();

  /** Whether scores can be written: the rows are accounts of a database. */
  boolean canWriteScores();
}
