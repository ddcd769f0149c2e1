package org.rapport.exchange;

import java.nio.file.Path;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.jdt.annotation.Nullable;
import org.rapport.store.Database;

/**
 * What to import, from where, to where.
 *
 * @param database the open database
 * @param entity what a row is: account, contact, opportunity, product, order, activity …
 * @param file the file with its format and layout
 * @param mapping where the columns go, or {@code null} for {@link Mapping#automatic}
 * @param keyColumn the column that holds the keys when {@code mapping} is {@code null}; {@code null} to look for one by
 *        its name
 * @param dryRun whether to say what would happen and change nothing
 * @param badValues what becomes of a row with a value that does not fit its field
 * @param reading the file's rows as {@link DetectedFile#read} of {@code file} gave them, so that they are not read
 *        twice; {@code null} to read them. They are read again when the mapping wants a column as text that was read
 *        as something else.
 * @param backup when a backup is made before; {@code null} for never
 * @since 0.1
 */
public record ImportRequest(Database database, EClass entity, DetectedFile file, @Nullable Mapping mapping,
    @Nullable String keyColumn, boolean dryRun, BadValues badValues, @Nullable TableReading reading,
    @Nullable BackupFirst backup) {

  /** As the canonical constructor, without a reading and a backup. */
  public ImportRequest(Database database, EClass entity, DetectedFile file, @Nullable Mapping mapping,
      @Nullable String keyColumn, boolean dryRun, BadValues badValues) {
    this(database, entity, file, mapping, keyColumn, dryRun, badValues, null, null);
  }

  /**
   * A backup, verified, before an import into a database that is not empty; a dry run makes none.
   *
   * @param rows an import of more rows than this makes one
   * @param folder where it goes; {@code null} for the folder of the database's schedule, or the usual one
   * @since 0.1
   */
  public record BackupFirst(int rows, @Nullable Path folder) {
    /** Before a large import: more than 50,000 rows. */
    public static final BackupFirst LARGE = new BackupFirst(50_000, null);
  }

  /** What becomes of a row with a value that does not fit its field. Either way it is reported. */
  public enum BadValues {
    /** The row is rejected. */
    REJECT_ROW,
    /**
     * The value is left blank and the row imported; references that lead nowhere and values that break a field's rules
     * still reject the row.
     */
    LEAVE_BLANK
  }

  /**
   * An import with everything detected.
   *
   * @param database the open database
   * @param entity what a row is
   * @param file the file
   * @return a request that rejects rows with values that do not fit
   * @throws ImportException if the file can't be read: one sentence
   */
  public static ImportRequest of(Database database, EClass entity, Path file) throws ImportException {
    return new ImportRequest(database, entity, Formats.detect(file), null, null, false, BadValues.REJECT_ROW);
  }

  /**
   * @param column the column that holds the keys
   * @return the same request with an automatic mapping around that key column
   */
  public ImportRequest withKey(@Nullable String column) {
    return new ImportRequest(database, entity, file, null, column, dryRun, badValues, reading, backup);
  }

  /**
   * @param other where the columns go
   * @return the same request with that mapping
   */
  public ImportRequest withMapping(Mapping other) {
    return new ImportRequest(database, entity, file, other, keyColumn, dryRun, badValues, reading, backup);
  }

  /**
   * @param rehearse whether to change nothing
   * @return the same request as a dry run, or not
   */
  public ImportRequest asDryRun(boolean rehearse) {
    return new ImportRequest(database, entity, file, mapping, keyColumn, rehearse, badValues, reading, backup);
  }

  /**
   * @param policy what becomes of a row with a value that does not fit
   * @return the same request with that policy
   */
  public ImportRequest withBadValues(BadValues policy) {
    return new ImportRequest(database, entity, file, mapping, keyColumn, dryRun, policy, reading, backup);
  }

  /**
   * @param rows the file's rows, read already
   * @return the same request with these rows
   */
  public ImportRequest withReading(TableReading rows) {
    return new ImportRequest(database, entity, file, mapping, keyColumn, dryRun, badValues, rows, backup);
  }

  /**
   * @param first when a backup is made before; {@code null} for never
   * @return the same request with that
   */
  public ImportRequest withBackup(@Nullable BackupFirst first) {
    return new ImportRequest(database, entity, file, mapping, keyColumn, dryRun, badValues, reading, first);
  }
}
