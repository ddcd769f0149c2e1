package org.rapport.app.internal.command;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.eclipse.jdt.annotation.Nullable;
import org.rapport.table.Column;
import org.rapport.table.NumberColumn;
import org.rapport.table.Table;
import org.rapport.table.TextColumn;

/**
 * A text file whose values stand at fixed places of each line. Its columns are called 1, 2, 3 … in the order in which
 * their places were given, and have the words of the header too if the first line has one.
 */
final class FixedWidth {
  private static final Pattern PLACES = Pattern.compile("\\s*([0-9]{1,6})\\s*-\\s*([0-9]{1,6})\\s*");
  private static final int MOST = 1000;

  private final List<int[]> places = new ArrayList<>();

  /**
   * @param columns the places, such as {@code 1-6,7-11}: the first and last character of each column, from 1
   */
  FixedWidth(List<String> columns) {
    for (String column : columns) {
      Matcher matcher = PLACES.matcher(column);
      if (!matcher.matches() || columns.size() > MOST) {
        throw new WrongUseException("--columns " + String.join(",", columns)
            + ": write the first and last character of "
            + "each column, for example 1-6,7-11,12-20.");
      }
      int first = Integer.parseInt(matcher.group(1));
      int last = Integer.parseInt(matcher.group(2));
      if (first < 1 || last < first) {
        throw new WrongUseException("--columns " + column
            + ": the first character is 1 or more, the last not before it.");
      }
      places.add(new int[]{first - 1, last});
    }
  }

  /**
   * Reads a file. A column whose values are all numbers is one of numbers, but for leading zeros, which ids have.
   *
   * @param number the column, from 1, that holds numbers in every line but a header
   */
  Table read(Path file, int number) {
    List<String[]> rows = new ArrayList<>();
    try (BufferedReader lines = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
      int at = 0;
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        at++;
        if (line.isBlank()) {
          continue;
        }
        String[] row = cells(line);
        if (parsed(row[number - 1]) == null) {
          if (at == 1) {
            continue; // the header
          }
          throw new FailedException("Line " + at + " of " + file + " has \"" + Terminal.plain(row[number - 1])
              + "\" in column " + number + " where a number was expected. Check --columns.");
        }
        rows.add(row);
      }
    } catch (CharacterCodingException e) {
      throw new FailedException("The file " + file + " is not text in UTF-8.", e);
    } catch (IOException e) {
      throw new FailedException("The file " + file + " cannot be read. Check its name and its permissions.", e);
    }
    if (rows.isEmpty()) {
      throw new FailedException("The file " + file + " has no rows.");
    }
    List<Column> columns = new ArrayList<>();
    for (int column = 0; column < places.size(); column++) {
      columns.add(column == number - 1 ? numbers(rows, column) : texts(rows, column));
    }
    return Table.of(columns);
  }

  /** The number, from 1, of a column that is named by it. */
  int number(String option, String name) {
    int number = name.matches("[0-9]{1,4}") ? Integer.parseInt(name) : 0;
    if (number < 1 || number > places.size()) {
      throw new WrongUseException(option + " " + name + ": with --columns, a column is named by its number, 1 to "
          + places.size() + ".");
    }
    return number;
  }

  /** How many columns there are. */
  int size() {
    return places.size();
  }

  private String[] cells(String line) {
    String[] cells = new String[places.size()];
    for (int column = 0; column < cells.length; column++) {
      int[] place = places.get(column);
      cells[column] = place[0] >= line.length() ? ""
          : line.substring(place[0], Math.min(place[1], line.length())).strip();
    }
    return cells;
  }

  private static @Nullable Double parsed(String text) {
    return text.isEmpty() ? Double.valueOf(Double.NaN)
        : text.matches("[-+]?[0-9]*\\.?[0-9]+") ? Double.valueOf(text) : null;
  }

  private static Column numbers(List<String[]> rows, int column) {
    NumberColumn.Builder builder = NumberColumn.builder(String.valueOf(column + 1));
    rows.forEach(row -> builder.add(row[column]));
    return builder.build();
  }

  private static Column texts(List<String[]> rows, int column) {
    TextColumn.Builder builder = TextColumn.builder(String.valueOf(column + 1));
    rows.forEach(row -> builder.add(row[column]));
    return builder.build();
  }
}
