package org.rapport.exchange;

/**
 * A column of a file as a format found it.
 *
 * @param name unique name within the file, never blank; a blank or repeated header has been made unique
 * @param header the header exactly as the file has it, empty when it has none
 * @param type the type the column is read as
 * @param style how numbers or dates are written, {@link ValueStyle#PLAIN} where it does not matter
 * @param evidence one sentence a user can check: why this type, how many cells are blank, where the first is
 * @since 0.1
 */
public record FileColumn(String name, String header, ColumnType type, ValueStyle style, String evidence) {

  /**
   * The same column read as another type, because the user knows better.
   *
   * @param other the type to read it as
   * @return a copy whose evidence says that the type was chosen
   */
  public FileColumn as(ColumnType other) {
    if (other == type) {
      return this;
    }
    ValueStyle kept = other.isNumeric() && type.isNumeric() || other.isTemporal() && type.isTemporal() ? style
        : other.isTemporal() ? ValueStyle.YEAR_FIRST : ValueStyle.PLAIN;
    return new FileColumn(name, header, other, kept, "Read as " + other.word() + " by choice.");
  }
}
