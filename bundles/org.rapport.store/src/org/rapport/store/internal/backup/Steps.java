package org.rapport.store.internal.backup;

import java.io.IOException;
import java.sql.SQLException;
import java.util.List;

import org.eclipse.jdt.annotation.Nullable;
import org.rapport.store.internal.dump.DumpReader;
import org.rapport.store.internal.dump.TableShape;
import org.rapport.store.internal.journal.JournalRecord;

/** Passes everything on and takes a step after each block and each record. */
abstract class Steps implements DumpReader.Handler {
  private final DumpReader.Handler handler;

  Steps(DumpReader.Handler handler) {
    this.handler = handler;
  }

  /** Something was done. */
  abstract void step();

  @Override
  public void table(TableShape shape) throws SQLException, IOException {
    handler.table(shape);
  }

  @Override
  public void rows(TableShape shape, int rows, List<@Nullable Object[]> columns) throws SQLException, IOException {
    handler.rows(shape, rows, columns);
    step();
  }

  @Override
  public void end(TableShape shape) throws SQLException, IOException {
    handler.end(shape);
  }

  @Override
  public void record(JournalRecord record) throws IOException {
    handler.record(record);
    step();
  }

  @Override
  public void extra(String name, byte[] bytes) throws IOException {
    handler.extra(name, bytes);
  }
}
